package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Adding to and removing from the fields with several values, on top of what the issue has or what was entered before.
 */
record ListEdits(RestSite site, IssueFields issue, ApiInput input) {
    /** Whether a field has several values. */
    boolean has(String field) {
        return field.equals(SystemField.LABELS.id()) || part(field).isPresent() || custom(field).filter(ListEdits::several).isPresent();
    }

    /**
     * Adds one value.
     *
     * @throws Refused where the value is none of the field
     */
    void add(String field, JsonNode value) {
        List<String> values = values(field);
        String added = text(field, value);
        values.remove(added);
        values.add(added);
        input.enter(field, values.toArray(String[]::new));
    }

    /** Removes one value, which need not be there. */
    void remove(String field, JsonNode value) {
        List<String> values = values(field);
        values.remove(text(field, value));
        input.enter(field, values.toArray(String[]::new));
    }

    private String text(String field, JsonNode value) {
        InputText texts = new InputText(site);
        if (part(field).isPresent()) {
            return texts.part(field, value, issue.project());
        }
        boolean labels = custom(field).filter(found -> found.type() != FieldType.LABELS).isEmpty();
        return labels ? InputText.string(value) : texts.users(JsonNodeFactory.instance.arrayNode().add(value)).get(0);
    }

    private List<String> values(String field) {
        return new ArrayList<>(input.entered(field).orElseGet(() -> stored(field)));
    }

    private List<String> stored(String field) {
        if (field.equals(SystemField.LABELS.id())) {
            return List.copyOf(issue.labels());
        }
        return part(field).map(part -> issue.parts(part).stream().map(String::valueOf).toList())
                .orElseGet(() -> issue.get(custom(field).orElseThrow().id()).map(this::texts).orElse(List.of()));
    }

    private List<String> texts(FieldValue value) {
        return value instanceof FieldValue.People people ? people.keys().stream().map(key -> site.services().site().user(key).getName()).toList()
                : List.copyOf(((FieldValue.Labels) value).labels());
    }

    private static boolean several(StoredField field) {
        return field.type() == FieldType.LABELS || field.type() == FieldType.MULTI_USER_PICKER;
    }

    private Optional<StoredField> custom(String field) {
        return site.model().fields().byFieldId(field);
    }

    private static Optional<PartField> part(String field) {
        return SystemField.ofId(field).flatMap(PartField::of);
    }
}
