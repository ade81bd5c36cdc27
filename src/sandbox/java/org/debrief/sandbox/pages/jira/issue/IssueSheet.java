package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.IssueEntries;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Priority;
import org.debrief.sandbox.jira.model.Resolution;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredLink;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.Transition;
import org.debrief.sandbox.pages.jira.IssueRow;
import org.debrief.sandbox.pages.jira.PlainText;
import org.debrief.sandbox.pages.jira.Reading;

/**
 * What the view of an issue shows to a reader, part by part.
 */
public final class IssueSheet {
    private final Site site;
    private final JiraModel model;
    private final StoredIssue issue;
    private final ApplicationUser reader;
    private final Reading reading;

    IssueSheet(Site site, StoredIssue issue, ApplicationUser reader) {
        this.site = site;
        this.model = site.model();
        this.issue = issue;
        this.reader = reader;
        this.reading = new Reading(site);
    }

    /** What stands above everything; {@code parentKey} is empty for an issue that is no sub-task. */
    public record Head(long id, String key, String summary, String project, String projectKey, String parentKey) {
    }

    /** A labelled value; {@code id} names the field for scripts and styles. */
    public record Line(String id, String label, String text) {
    }

    /** The issues linked in one wording. */
    public record Relation(String wording, List<IssueRow> rows) {
    }

    /** A comment. */
    public record Remark(String author, String at, String bodyHtml) {
    }

    /** A field of an edit. */
    public record Change(String author, String at, String field, String from, String to) {
    }

    /** A step of the workflow the reader may take. */
    public record Step(int id, String name) {
    }

    Head head() {
        StoredProject project = model.projects().byId(issue.fields().project()).orElseThrow();
        String parent = Optional.ofNullable(issue.fields().parent()).flatMap(model.issues()::byId).map(StoredIssue::key).orElse("");
        return new Head(issue.id(), issue.key(), issue.fields().summary(), project.name(), project.key(), parent);
    }

    IssueRow.Lozenge status() {
        return IssueRow.Lozenge.of(model.constants().status(issue.fields().status()).orElseThrow());
    }

    List<Line> details() {
        IssueFields fields = issue.fields();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("type", "Type", model.issueTypes().byId(fields.type()).map(StoredIssueType::name).orElse("")));
        lines.add(new Line("status", "Status", status().text()));
        lines.add(new Line("priority", "Priority", Optional.ofNullable(fields.priority()).flatMap(model.constants()::priority).map(Priority::name).orElse("None")));
        lines.add(new Line("resolution", "Resolution",
                Optional.ofNullable(fields.resolution()).flatMap(model.constants()::resolution).map(Resolution::name).orElse("Unresolved")));
        lines.add(new Line("labels", "Labels", fields.labels().isEmpty() ? "None" : String.join(" ", fields.labels())));
        lines.addAll(customLines());
        return lines;
    }

    private List<Line> customLines() {
        List<Line> lines = new ArrayList<>();
        IssueEntries.screen(site, issue.fields(), ScreenScheme.Operation.VIEW).stream().flatMap(screen -> screen.tabs().stream())
                .flatMap(tab -> tab.fields().stream()).distinct().flatMap(id -> model.fields().byFieldId(id).stream())
                .forEach(field -> issue.fields().get(field.id()).ifPresent(value -> lines.add(new Line(field.fieldId(), field.name(), reading.value(value)))));
        return lines;
    }

    List<Line> people() {
        String assignee = issue.fields().assignee() == null ? "Unassigned" : reading.person(issue.fields().assignee());
        String reporter = issue.fields().reporter() == null ? "Anonymous" : reading.person(issue.fields().reporter());
        return List.of(new Line("assignee", "Assignee", assignee), new Line("reporter", "Reporter", reporter));
    }

    List<Line> dates() {
        List<Line> lines = new ArrayList<>();
        if (issue.fields().due() != null) {
            lines.add(new Line("due", "Due", reading.day(issue.fields().due())));
        }
        lines.add(new Line("created", "Created", reading.moment(issue.times().created())));
        lines.add(new Line("updated", "Updated", reading.moment(issue.times().updated())));
        if (issue.times().resolved() != null) {
            lines.add(new Line("resolved", "Resolved", reading.moment(issue.times().resolved())));
        }
        return lines;
    }

    List<IssueRow> subTasks() {
        return IssueRow.of(site, model.issues().load(model.issues().subTasks(List.of(issue.id())).getOrDefault(issue.id(), List.of())));
    }

    /** The links to issues the reader may see. */
    List<Relation> links() {
        Map<String, List<Long>> byWording = new LinkedHashMap<>();
        for (StoredLink link : model.links().from(List.of(issue.id()))) {
            byWording.computeIfAbsent(model.linkTypes().byId(link.type()).orElseThrow().outward(), wording -> new ArrayList<>()).add(link.destination());
        }
        for (StoredLink link : model.links().to(List.of(issue.id()))) {
            byWording.computeIfAbsent(model.linkTypes().byId(link.type()).orElseThrow().inward(), wording -> new ArrayList<>()).add(link.source());
        }
        return byWording.entrySet().stream().map(entry -> new Relation(entry.getKey(), visible(entry.getValue()))).filter(relation -> !relation.rows().isEmpty())
                .toList();
    }

    private List<IssueRow> visible(List<Long> issues) {
        return IssueRow.of(site, model.issues().load(issues).stream()
                .filter(found -> site.allows(Permission.BROWSE_PROJECTS, found, reader)).toList());
    }

    List<Remark> comments() {
        return model.permissions().readable(model.comments().of(List.of(issue.id())), issue, site.row(reader)).stream()
                .map(comment -> new Remark(author(comment.author()), reading.moment(comment.created()), PlainText.html(comment.body()))).toList();
    }

    List<Change> history() {
        return model.changes().of(List.of(issue.id())).stream().flatMap(change -> change.items().stream().map(item -> new Change(author(change.author()),
                reading.moment(change.at()), item.field(), Objects.toString(item.from().text(), ""), Objects.toString(item.to().text(), "")))).toList();
    }

    List<Step> transitions() {
        if (!site.allows(Permission.TRANSITION_ISSUES, issue, reader)) {
            return List.of();
        }
        return model.constants().transitionsFrom(issue.fields().status()).stream().map((Transition step) -> new Step(step.id(), step.name())).toList();
    }

    private String author(String key) {
        return key == null ? "Anonymous" : reading.person(key);
    }
}
