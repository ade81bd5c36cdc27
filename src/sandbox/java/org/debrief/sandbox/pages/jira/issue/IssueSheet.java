package org.debrief.sandbox.pages.jira.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.api.issue.IssueEntries;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.PartField;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Priority;
import org.debrief.sandbox.jira.model.Resolution;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.pages.Html;
import org.debrief.sandbox.pages.jira.IssueRow;
import org.debrief.sandbox.pages.jira.PlainText;

/**
 * The fields of an issue as its view shows them to a reader.
 */
public final class IssueSheet {
    private final Site site;
    private final JiraModel model;
    private final StoredIssue issue;
    private final ValueMarkup markup;
    private final Set<String> editable;

    IssueSheet(Site site, StoredIssue issue, String base) {
        this.site = site;
        this.model = site.model();
        this.issue = issue;
        this.markup = new ValueMarkup(site, base);
        this.editable = editable();
    }

    /** What stands above everything; {@code parentKey} is empty for an issue that is no sub-task. */
    public record Head(long id, String key, String project, String projectKey, String parentKey, String parentSummary) {
    }

    /** A tab of the view screen with the custom fields on it that have a value. */
    public record Tab(String name, List<Shown> fields) {
    }

    Head head() {
        StoredProject project = model.projects().byId(issue.fields().project()).orElseThrow();
        Optional<StoredIssue> parent = Optional.ofNullable(issue.fields().parent()).flatMap(model.issues()::byId);
        return new Head(issue.id(), issue.key(), project.name(), project.key(), parent.map(StoredIssue::key).orElse(""),
                parent.map(found -> found.fields().summary()).orElse(""));
    }

    IssueRow.Lozenge status() {
        return IssueRow.Lozenge.of(model.constants().status(issue.fields().status()).orElseThrow());
    }

    Shown summary() {
        return shown(SystemField.SUMMARY, "summary-val", Html.text(issue.fields().summary()));
    }

    Shown description() {
        String html = PlainText.html(issue.fields().description());
        return shown(SystemField.DESCRIPTION, "description-val", html.isEmpty() ? "" : "<p>" + html + "</p>");
    }

    /** The details but the status; those on the right first, so that they stand beside the others. */
    List<Shown> details() {
        IssueFields fields = issue.fields();
        List<Shown> shown = new ArrayList<>();
        shown.add(plain("type", "Type", model.issueTypes().byId(fields.type()).map(StoredIssueType::name).orElse("")));
        String priority = Optional.ofNullable(fields.priority()).flatMap(model.constants()::priority).map(Priority::name).orElse("None");
        shown.add(shown(SystemField.PRIORITY, "priority-val", Html.text(priority)));
        shown.add(plain("resolution", "Resolution",
                Optional.ofNullable(fields.resolution()).flatMap(model.constants()::resolution).map(Resolution::name).orElse("Unresolved")));
        Optional.ofNullable(fields.security()).flatMap(model.securities()::level)
                .ifPresent(level -> shown.add(shown(SystemField.SECURITY, "security-val", Html.text(level.name()))));
        addParts(shown, PartField.COMPONENTS, "components-val");
        addParts(shown, PartField.VERSIONS, "versions-val");
        addParts(shown, PartField.FIX_VERSIONS, "fixfor-val");
        shown.add(shown(SystemField.LABELS, "labels-val", markup.labels(fields.labels(), "labels")));
        if (fields.environment() != null) {
            shown.add(shown(SystemField.ENVIRONMENT, "environment-val", PlainText.html(fields.environment())));
        }
        return shown;
    }

    /** Components or versions, if the project has any. */
    private void addParts(List<Shown> shown, PartField field, String element) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (field == PartField.COMPONENTS) {
            model.parts().components().of(issue.fields().project()).forEach(part -> names.put(part.id(), part.name()));
        } else {
            model.parts().versions().of(issue.fields().project()).forEach(part -> names.put(part.id(), part.name()));
        }
        if (!names.isEmpty()) {
            String text = issue.fields().parts(field).stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
            shown.add(shown(field.field(), element, Html.text(text.isEmpty() ? "None" : text)));
        }
    }

    /** The custom fields that have a value, by the tabs of the view screen. */
    List<Tab> tabs() {
        return IssueEntries.screen(site, issue.fields(), ScreenScheme.Operation.VIEW).stream().flatMap(screen -> screen.tabs().stream()).map(this::tab)
                .filter(tab -> !tab.fields().isEmpty()).toList();
    }

    List<Shown> people() {
        String assignee = markup.person(issue.fields().assignee(), "Unassigned");
        return List.of(shown(SystemField.ASSIGNEE, "assignee-val", assignee),
                shown(SystemField.REPORTER, "reporter-val", markup.person(issue.fields().reporter(), "Anonymous")));
    }

    List<Shown> dates() {
        List<Shown> dates = new ArrayList<>();
        if (issue.fields().due() != null) {
            dates.add(new Shown("duedate", "due-date", "Due", markup.day(issue.fields().due()), editable.contains("duedate")));
        }
        dates.add(new Shown("created", "created-val", "Created", markup.moment(issue.times().created()), false));
        dates.add(new Shown("updated", "updated-val", "Updated", markup.moment(issue.times().updated()), false));
        if (issue.times().resolved() != null) {
            dates.add(new Shown("resolutiondate", "resolutiondate-val", "Resolved", markup.moment(issue.times().resolved()), false));
        }
        return dates;
    }

    private Tab tab(Screen.Tab tab) {
        List<Shown> fields = tab.fields().stream().distinct().flatMap(id -> model.fields().byFieldId(id).stream())
                .flatMap(field -> custom(field).stream()).toList();
        return new Tab(tab.name(), fields);
    }

    private Optional<Shown> custom(StoredField field) {
        return issue.fields().get(field.id()).map(value -> new Shown(field.fieldId(), field.fieldId() + "-val", field.name(),
                markup.custom(value, field.type(), field.fieldId()), editable.contains(field.fieldId())));
    }

    private Shown shown(SystemField field, String element, String html) {
        return new Shown(field.id(), element, field.label(), html, editable.contains(field.id()));
    }

    private static Shown plain(String id, String label, String text) {
        return new Shown(id, id + "-val", label, Html.text(text), false);
    }

    /** The fields the reader may edit: those the edit screen offers them. */
    private Set<String> editable() {
        if (!site.allows(Permission.EDIT_ISSUES, issue, site.reader().orElse(null))) {
            return Set.of();
        }
        FormFields inputs = new FormFields(site, issue.fields(), Map.of(), Map.of());
        return IssueEntries.screen(site, issue.fields(), ScreenScheme.Operation.EDIT).stream().flatMap(screen -> screen.tabs().stream())
                .flatMap(tab -> tab.fields().stream()).filter(id -> inputs.of(id).isPresent()).collect(Collectors.toSet());
    }
}
