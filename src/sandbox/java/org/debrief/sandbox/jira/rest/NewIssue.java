package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.User;

/**
 * Where a body wants a new issue to be: its project, type and parent, each given by id, key or name.
 */
final class NewIssue {
    private final RestSite site;
    private final JsonNode fields;
    private final StoredProject project;
    private final StoredIssueType type;

    /**
     * Reads project and type.
     *
     * @throws RestFault 400 with errors for those that are missing or unknown
     */
    NewIssue(RestSite site, JsonNode fields) {
        this.site = site;
        this.fields = fields;
        Map<String, String> errors = new LinkedHashMap<>();
        this.project = wantedProject().orElse(null);
        this.type = wantedType().orElse(null);
        if (project == null) {
            errors.put("project", fields.hasNonNull("project") ? "valid project is required" : "project is required");
        }
        if (type == null) {
            errors.put("issuetype", fields.hasNonNull("issuetype") ? "valid issue type is required" : "issue type is required");
        } else if (type.subTask() && !fields.hasNonNull("parent")) {
            errors.put("issuetype", "Issue type is a sub-task but parent issue key or id not specified.");
        }
        if (!errors.isEmpty()) {
            throw new RestFault(400, List.of(), errors);
        }
    }

    StoredProject project() {
        return project;
    }

    StoredIssueType type() {
        return type;
    }

    /** The fields of the issue that are known at the start. */
    IssueFields start() {
        return IssueFields.EMPTY.with(SystemField.PROJECT, project.id()).with(SystemField.TYPE, type.id());
    }

    /** The issue above, for a sub-task. */
    Optional<StoredIssue> parent(User reader) {
        JsonNode wanted = fields.path("parent");
        if (!type.subTask() || !wanted.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(site.issue(wanted.path("id").asText(wanted.path("key").asText()), reader));
        } catch (RestFault e) {
            throw RestFault.field("parent", "Could not find issue by id or key.");
        }
    }

    private Optional<StoredProject> wantedProject() {
        JsonNode wanted = fields.path("project");
        return site.model().projects().all().stream().filter(found -> String.valueOf(found.id()).equals(wanted.path("id").asText())
                || found.key().equals(wanted.path("key").asText())).findFirst();
    }

    private Optional<StoredIssueType> wantedType() {
        JsonNode wanted = fields.path("issuetype");
        return site.model().issueTypes().all().stream().filter(found -> String.valueOf(found.id()).equals(wanted.path("id").asText())
                || found.name().equalsIgnoreCase(wanted.path("name").asText())).findFirst();
    }
}
