package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Reads the {@code fields} and {@code update} of a body into what the Java API takes, and collects what is wrong by field.
 */
final class IssueInput {
    private static final Set<String> ORIGIN = Set.of("project", "issuetype", "parent");

    private final RestSite site;
    private final IssueFields issue;
    private final InputText texts;
    private final ListEdits lists;
    private final ApiInput input = new ApiInput();
    private final Extras extras;
    private final Map<String, String> errors = new LinkedHashMap<>();

    /**
     * @param issue the issue as it is, or the project and type of a new one
     */
    IssueInput(RestSite site, IssueFields issue) {
        this.site = site;
        this.issue = issue;
        this.texts = new InputText(site);
        this.lists = new ListEdits(site, issue, input);
        this.extras = new Extras(site);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
    }

    /**
     * Reads the body, but for project, type and parent of a new issue.
     *
     * @throws RestFault 400 where a part of the body is of another kind than it should be
     */
    IssueInput read(JsonNode body) {
        object(body, "fields").properties().stream().filter(field -> !origin(field.getKey()))
                .forEach(field -> set(field.getKey(), field.getValue()));
        object(body, "update").properties().forEach(field -> updateAll(field.getKey(), field.getValue(), body));
        body.path("properties").forEach(extras::property);
        return this;
    }

    /**
     * What was read.
     *
     * @throws RestFault 400 with the errors by field, if there are any
     */
    ApiInput input() {
        if (!errors.isEmpty()) {
            throw new RestFault(400, List.of(), errors);
        }
        return input;
    }

    /** What to add beside the fields. */
    Extras extras() {
        return extras;
    }

    private static JsonNode object(JsonNode body, String name) {
        JsonNode part = body.path(name);
        if (!part.isObject() && !part.isMissingNode() && !part.isNull()) {
            throw RestFault.of(400, "The value of \"" + name + "\" must be a JSON object.");
        }
        return part;
    }

    private boolean origin(String field) {
        return issue.get(SystemField.STATUS) == null && ORIGIN.contains(field);
    }

    private void set(String field, JsonNode value) {
        try {
            input.enter(field, value.isNull() ? new String[0] : typed(field, value).toArray(String[]::new));
        } catch (Refused e) {
            errors.put(field, e.getMessage());
        }
    }

    private List<String> typed(String field, JsonNode value) {
        Optional<StoredField> custom = site.model().fields().byFieldId(field);
        if (custom.isPresent()) {
            return texts.custom(custom.get().type(), value, context(custom.get()));
        }
        return switch (field) {
            case "summary", "description", "environment" -> List.of(InputText.string(value));
            case "duedate" -> List.of(texts.day(value));
            case "priority" -> List.of(texts.priority(value));
            case "issuetype" -> List.of(texts.type(value));
            case "security" -> List.of(texts.level(value, issue.project()));
            case "assignee", "reporter" -> List.of(texts.user(value));
            case "labels" -> texts.labels(value);
            case "components", "fixVersions", "versions" -> texts.parts(field, value, issue.project());
            default -> List.of(value.asText());
        };
    }

    private Optional<FieldContext> context(StoredField field) {
        return site.model().contexts().of(field.id(), issue.project(), issue.type());
    }

    private void updateAll(String field, JsonNode operations, JsonNode body) {
        if (!operations.isArray()) {
            errors.put(field, "The operations of a field must be a JSON array.");
        } else if (body.path("fields").has(field)) {
            errors.put(field, "Field '" + field + "' cannot appear in both 'fields' and 'update'.");
        } else {
            operations.forEach(operation -> operation.properties().forEach(part -> update(field, part.getKey(), part.getValue())));
        }
    }

    private void update(String field, String operation, JsonNode value) {
        List<String> supported = operations(field);
        if (!supported.contains(operation)) {
            errors.put(field, "Field '" + field + "' does not support operation '" + operation + "'. Supported operation(s) are: '"
                    + String.join("', '", supported) + "'");
            return;
        }
        try {
            switch (operation) {
                case "set" -> set(field, value);
                case "remove" -> lists.remove(field, value);
                default -> add(field, value);
            }
        } catch (Refused e) {
            errors.put(field, e.getMessage());
        }
    }

    private void add(String field, JsonNode value) {
        switch (field) {
            case "comment" -> extras.comment(value);
            case "issuelinks" -> extras.link(value);
            default -> lists.add(field, value);
        }
    }

    private List<String> operations(String field) {
        if (field.equals("comment") || field.equals("issuelinks")) {
            return List.of("add");
        }
        return lists.has(field) ? List.of("add", "set", "remove") : List.of("set");
    }
}
