package org.debrief.sandbox.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.StoredField;

/**
 * The fields of issues as JSON: what there are, and of which type their values.
 */
record FieldJson(RestSite site) {
    private static final Map<FieldType, String> TYPES = Map.ofEntries(
            Map.entry(FieldType.TEXT_FIELD, "string"), Map.entry(FieldType.TEXT_AREA, "string"), Map.entry(FieldType.URL, "string"),
            Map.entry(FieldType.FLOAT, "number"), Map.entry(FieldType.DATE_PICKER, "date"), Map.entry(FieldType.DATE_TIME, "datetime"),
            Map.entry(FieldType.SELECT, "option"), Map.entry(FieldType.RADIO_BUTTONS, "option"), Map.entry(FieldType.USER_PICKER, "user"),
            Map.entry(FieldType.MULTI_USER_PICKER, "array"), Map.entry(FieldType.LABELS, "array"));

    /** A field every issue has, in REST's terms. */
    enum Standard {
        SUMMARY("summary", "Summary", "string", null),
        TYPE("issuetype", "Issue Type", "issuetype", null),
        STATUS("status", "Status", "status", null),
        PROJECT("project", "Project", "project", null),
        PARENT("parent", "Parent", "issuelink", null),
        PRIORITY("priority", "Priority", "priority", null),
        RESOLUTION("resolution", "Resolution", "resolution", null),
        RESOLVED("resolutiondate", "Resolved", "datetime", null),
        ASSIGNEE("assignee", "Assignee", "user", null),
        REPORTER("reporter", "Reporter", "user", null),
        CREATOR("creator", "Creator", "user", null),
        CREATED("created", "Created", "datetime", null),
        UPDATED("updated", "Updated", "datetime", null),
        DUE("duedate", "Due Date", "date", null),
        DESCRIPTION("description", "Description", "string", null),
        ENVIRONMENT("environment", "Environment", "string", null),
        SECURITY("security", "Security Level", "securitylevel", null),
        LABELS("labels", "Labels", "array", "string"),
        COMPONENTS("components", "Component/s", "array", "component"),
        FIX_VERSIONS("fixVersions", "Fix Version/s", "array", "version"),
        VERSIONS("versions", "Affects Version/s", "array", "version"),
        LINKS("issuelinks", "Linked Issues", "array", "issuelinks"),
        SUB_TASKS("subtasks", "Sub-Tasks", "array", "issuelinks"),
        ATTACHMENT("attachment", "Attachment", "array", "attachment"),
        WATCHES("watches", "Watchers", "watches", null),
        VOTES("votes", "Votes", "votes", null),
        COMMENT("comment", "Comment", "comments-page", null);

        private final String id;
        private final String label;
        private final String type;
        private final String items;

        Standard(String id, String label, String type, String items) {
            this.id = id;
            this.label = label;
            this.type = type;
            this.items = items;
        }

        String id() {
            return id;
        }

        String label() {
            return label;
        }

        Json schema() {
            return Json.of("type", type).withKnown("items", items).with("system", id);
        }

        /** Whether a list of issues shows it unless asked otherwise. */
        boolean navigable() {
            return this != COMMENT && this != ATTACHMENT;
        }

        /** Whether a screen may hold it. */
        boolean orderable() {
            return Stream.of(STATUS, PARENT, RESOLVED, CREATOR, CREATED, UPDATED, SUB_TASKS, WATCHES, VOTES).noneMatch(field -> field == this);
        }
    }

    /** All fields of the site. */
    List<Json> all() {
        List<Json> fields = new ArrayList<>();
        fields.add(Json.of("id", "issuekey").with("name", "Key").with("custom", false).with("orderable", false).with("navigable", true)
                .with("searchable", false).with("clauseNames", List.of("id", "issue", "issuekey", "key")));
        fields.add(Json.of("id", "thumbnail").with("name", "Images").with("custom", false).with("orderable", false).with("navigable", true)
                .with("searchable", false).with("clauseNames", List.of()));
        Stream.of(Standard.values()).forEach(field -> fields.add(Json.of("id", field.id).with("name", field.label).with("custom", false)
                .with("orderable", field.orderable()).with("navigable", field.navigable()).with("searchable", !clauses(field).isEmpty())
                .with("clauseNames", clauses(field)).with("schema", field.schema())));
        site.model().fields().all().forEach(field -> fields.add(Json.of("id", field.fieldId()).with("name", field.name()).with("custom", true)
                .with("orderable", true).with("navigable", true).with("searchable", field.searcher() != null)
                .with("clauseNames", List.of("cf[" + field.id() + "]", field.name())).with("schema", schema(field))));
        return fields;
    }

    /** The field every issue has by this id. */
    static Standard standard(String id) {
        return Stream.of(Standard.values()).filter(field -> field.id.equals(id)).findFirst().orElseThrow();
    }

    Json schema(StoredField field) {
        String items = field.type() == FieldType.LABELS ? "string" : field.type() == FieldType.MULTI_USER_PICKER ? "user" : null;
        return Json.of("type", TYPES.get(field.type())).withKnown("items", items).with("custom", field.type().key()).with("customId", field.id());
    }

    private static List<String> clauses(Standard field) {
        return switch (field) {
            case TYPE -> List.of("issuetype", "type");
            case DUE -> List.of("due", "duedate");
            case CREATED -> List.of("created", "createdDate");
            case UPDATED -> List.of("updated", "updatedDate");
            case RESOLVED -> List.of("resolutiondate", "resolved");
            case SECURITY -> List.of("level");
            case COMPONENTS -> List.of("component");
            case FIX_VERSIONS -> List.of("fixVersion");
            case VERSIONS -> List.of("affectedVersion");
            case ATTACHMENT -> List.of("attachments");
            case WATCHES -> List.of("watchers");
            case LINKS, SUB_TASKS -> List.of();
            default -> List.of(field.id);
        };
    }
}
