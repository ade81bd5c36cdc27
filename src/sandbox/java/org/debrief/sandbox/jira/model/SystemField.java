package org.debrief.sandbox.jira.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A field every issue has, with the product's id and name for it and the type of its value; users are user keys, constants their ids.
 */
public enum SystemField {
    PROJECT("project", "Project", Long.class),
    TYPE("issuetype", "Issue Type", Long.class),
    PARENT("parent", "Parent", Long.class),
    STATUS("status", "Status", Long.class),
    PRIORITY("priority", "Priority", Long.class),
    RESOLUTION("resolution", "Resolution", Long.class),
    SUMMARY("summary", "Summary", String.class),
    DESCRIPTION("description", "Description", String.class),
    ASSIGNEE("assignee", "Assignee", String.class),
    REPORTER("reporter", "Reporter", String.class),
    DUE("duedate", "Due Date", LocalDate.class),
    LABELS("labels", "Labels", SortedSet.class),
    COMPONENTS("components", "Component/s", SortedSet.class),
    FIX_VERSIONS("fixVersions", "Fix Version/s", SortedSet.class),
    VERSIONS("versions", "Affects Version/s", SortedSet.class),
    ENVIRONMENT("environment", "Environment", String.class),
    CREATOR("creator", "Creator", String.class),
    SECURITY("security", "Security Level", Long.class);

    private final String id;
    private final String label;
    private final Class<?> type;

    SystemField(String id, String label, Class<?> type) {
        this.id = id;
        this.label = label;
        this.type = type;
    }

    public static Optional<SystemField> ofId(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public Class<?> type() {
        return type;
    }
}
