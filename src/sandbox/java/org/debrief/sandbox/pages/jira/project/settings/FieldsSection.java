package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.RequiredFields;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The fields that apply in a project: of what type, for which issue types, and whether they are required; to read.
 */
record FieldsSection(JiraPages pages) implements SettingsSection {
    /** A field as the table shows it. */
    public record Row(String name, String type, String scope, String required) {
    }

    @Override
    public Map<String, Object> values(StoredProject project, HttpServletRequest request) {
        JiraModel model = pages.services().site().model();
        List<Row> rows = new ArrayList<>();
        for (SystemField field : SystemField.values()) {
            rows.add(new Row(field.label(), "System field", "All issues", required(field.id(), project)));
        }
        model.fields().all().forEach(field -> model.contexts().of(field.id(), project.id())
                .ifPresent(context -> rows.add(new Row(field.name(), field.type().label(), scope(field, context), required(field.fieldId(),
                project)))));
        rows.sort(Comparator.comparing(Row::name, String.CASE_INSENSITIVE_ORDER));
        return Map.of("fields", rows);
    }

    private String scope(StoredField field, FieldContext context) {
        JiraModel model = pages.services().site().model();
        return context.allTypes() ? "All issues" : model.issueTypes().all().stream().filter(type -> context.has(type.id()))
                .map(StoredIssueType::name)
                .collect(Collectors.joining(", "));
    }

    private String required(String field, StoredProject project) {
        JiraModel model = pages.services().site().model();
        if (RequiredFields.ALWAYS.contains(field)) {
            return "Required";
        }
        return model.requiredFields().all().stream().filter(one -> one.field().equals(field) && (one.project() == null
                || one.project() == project.id()))
                .map(one -> one.type() == null ? "Required" : "Required for " + model.issueTypes().byId(one.type())
                .map(StoredIssueType::name).orElse(""))
                .distinct().collect(Collectors.joining(", "));
    }
}
