package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Reads the {@code fields} and {@code update} of a body into what the Java API takes, and collects what is wrong by field.
 */
final class IssueInput {
    private final RestSite site;
    private final IssueFields issue;
    private final InputText texts;
    private final ApiInput input = new ApiInput();
    private final List<String> comments = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    /**
     * @param issue the issue as it is, or the project and type of a new one
     */
    IssueInput(RestSite site, IssueFields issue) {
        this.site = site;
        this.issue = issue;
        this.texts = new InputText(site);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
    }

    /** Reads the body, but for project, type and parent of a new issue. */
    IssueInput read(JsonNode body) {
        body.path("fields").properties().stream().filter(field -> !origin(field.getKey())).forEach(field -> set(field.getKey(), field.getValue()));
        body.path("update").properties().forEach(field -> field.getValue().forEach(operation -> update(field.getKey(), operation)));
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

    /** The comments to add. */
    List<String> comments() {
        return comments;
    }

    private boolean origin(String field) {
        boolean created = issue.get(SystemField.STATUS) == null;
        return field.equals(SystemField.PROJECT.id()) || field.equals(SystemField.PARENT.id()) || created && field.equals(SystemField.TYPE.id());
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

    private void update(String field, JsonNode operation) {
        if (field.equals("comment") && operation.has("add")) {
            comments.add(operation.path("add").path("body").asText());
        } else if (operation.has("set")) {
            set(field, operation.get("set"));
        } else if (parts(field).isPresent() && (operation.has("add") || operation.has("remove"))) {
            changeParts(field, operation);
        } else if (field.equals(SystemField.LABELS.id()) && (operation.has("add") || operation.has("remove"))) {
            changeLabels(operation);
        } else {
            errors.put(field, "Field '" + field + "' does not support operation " + operation.fieldNames().next() + ".");
        }
    }

    private static Optional<PartField> parts(String field) {
        return SystemField.ofId(field).flatMap(PartField::of);
    }

    private void changeParts(String field, JsonNode operation) {
        try {
            List<String> ids = new ArrayList<>(input.entered(field)
                    .orElseGet(() -> issue.parts(parts(field).orElseThrow()).stream().map(String::valueOf).toList()));
            if (operation.has("remove")) {
                ids.remove(texts.part(field, operation.get("remove"), issue.project()));
            }
            if (operation.has("add")) {
                ids.add(texts.part(field, operation.get("add"), issue.project()));
            }
            input.enter(field, ids.toArray(String[]::new));
        } catch (Refused e) {
            errors.put(field, e.getMessage());
        }
    }

    private void changeLabels(JsonNode operation) {
        List<String> labels = new ArrayList<>(input.entered(SystemField.LABELS.id()).orElseGet(() -> List.copyOf(issue.labels())));
        labels.remove(operation.path("remove").asText());
        if (operation.has("add")) {
            labels.add(operation.get("add").asText());
        }
        input.enter(SystemField.LABELS.id(), labels.toArray(String[]::new));
    }
}
