package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.api.issue.IssueEntries;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * The form a screen makes for an issue: its tabs with their inputs.
 */
public record IssueForm(Site site, IssueFields fields, ScreenScheme.Operation operation) {
    /** A tab of the screen; a single one needs no heading. */
    public record Tab(String name, List<FormField> fields) {
        /** Whether a field of it has an error. */
        public boolean refused() {
            return fields.stream().anyMatch(field -> !field.error().isEmpty());
        }
    }

    /** The tabs to show, filled with what was entered and with the errors beside the fields. */
    List<Tab> tabs(Map<String, String> entered, ErrorCollection errors) {
        FormFields inputs = new FormFields(site, fields, entered, errors.getErrors());
        return screenTabs().stream().map(tab -> new Tab(tab.name(), tab.fields().stream().flatMap(id -> inputs.of(id).stream()).toList()))
                .filter(tab -> !tab.fields().isEmpty()).toList();
    }

    /** The errors that belong to no input of the form. */
    List<String> otherErrors(ErrorCollection errors) {
        List<String> shown = inputs();
        List<String> others = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((field, message) -> {
            if (!shown.contains(field)) {
                others.add(message);
            }
        });
        return others;
    }

    /** What was sent for the inputs of the form, by field. */
    Map<String, String> entered(HttpServletRequest request) {
        Map<String, String> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, String.join(",", values).replace("\r\n", "\n")));
        return entered(sent);
    }

    /** The same of all that was sent. */
    Map<String, String> entered(Map<String, String> sent) {
        Map<String, String> entered = new LinkedHashMap<>();
        inputs().stream().filter(sent::containsKey).forEach(id -> entered.put(id, sent.get(id)));
        return entered;
    }

    /** Hands what was entered to the API; labels are typed apart by blanks, and several choices come apart by commas. */
    void enter(Map<String, String> entered, ApiInput input) {
        entered.forEach((id, text) -> input.enter(id, values(id, text)));
    }

    private String[] values(String id, String text) {
        boolean labels = site.model().fields().byFieldId(id).filter(field -> field.type() == FieldType.LABELS).isPresent();
        boolean many = SystemField.ofId(id).flatMap(PartField::of).isPresent();
        return labels ? text.trim().split("\\s+") : many ? text.replaceFirst("^,", "").split(",") : new String[] {text};
    }

    private List<String> inputs() {
        FormFields inputs = new FormFields(site, fields, Map.of(), Map.of());
        return screenTabs().stream().flatMap(tab -> tab.fields().stream()).filter(id -> inputs.of(id).isPresent()).toList();
    }

    private List<Screen.Tab> screenTabs() {
        return IssueEntries.screen(site, fields, operation).map(Screen::tabs).orElse(List.of());
    }
}
