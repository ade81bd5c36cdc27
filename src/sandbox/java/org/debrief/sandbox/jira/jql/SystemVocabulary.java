package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.jql.NamedField.Named;
import org.debrief.sandbox.jira.model.Constants;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredStatus;

/**
 * The names of the fields every issue has.
 */
record SystemVocabulary(JiraModel model) {
    void fill(Map<String, Known> names) {
        things(names);
        people(names);
        dates(names);
        texts(names);
        IssueField issue = new IssueField("id", model.issues());
        String[] byKey = {"(select p.project_key from project p where p.id = i.project)", "i.number"};
        Stream.of("key", "issuekey", "issue", "id").forEach(name -> names.put(name, Known.sorted(issue, byKey)));
        names.put("parent", Known.unsorted(new IssueField("parent", model.issues())));
    }

    private void things(Map<String, Known> names) {
        names.put("project", named("project", JqlField.EQUALITY, "(select lower(t.name) from project t where t.id = %s)", this::projects));
        Known type = named("type", JqlField.EQUALITY, "(select lower(t.name) from issue_type t where t.id = %s)", asking -> types());
        names.put("issuetype", type);
        names.put("type", type);
        Known status = named("status", JqlField.EQUALITY, "(select t.position from status t where t.id = %s)", asking -> statuses());
        names.put("status", status);
        names.put("statuscategory", named("status", JqlField.EQUALITY, "(select t.position from status t where t.id = %s)", asking -> categories()));
        Known priority = named("priority", JqlField.ORDERED, "(select -t.position from priority t where t.id = %s)", asking -> priorities());
        names.put("priority", new Known(priority.field(), priority.sorting(), false));
        names.put("resolution", named("resolution", JqlField.OPTIONAL, "(select t.position from resolution t where t.id = %s)",
                asking -> resolutions()));
    }

    private static Known named(String column, Set<Operator> operators, String sorting, NamedField.Things things) {
        Place place = new Place.Column(column);
        return Known.sorted(new NamedField(place, operators, things, NamedField.VALUE), place.sorting(sorting));
    }

    private void people(Map<String, Known> names) {
        for (String name : List.of("assignee", "reporter")) {
            Place place = new Place.Column(name);
            names.put(name, Known.sorted(new UserField(place, model.users()),
                    place.sorting("(select lower(t.full_name) from person t where t.person_key = %s)")));
        }
    }

    private void dates(Map<String, Known> names) {
        Map<String, String> moments = Map.of("created", "created", "createddate", "created", "updated", "updated", "updateddate", "updated",
                "resolved", "resolved", "resolutiondate", "resolved");
        moments.forEach((name, column) -> names.put(name,
                new Known(new DateField(new Place.Column(column), false), List.of(new Place.Column(column).sorting("%s")), false)));
        Known due = Known.sorted(new DateField(new Place.Column("due"), true), new Place.Column("due").sorting("%s"));
        names.put("due", due);
        names.put("duedate", due);
    }

    private void texts(Map<String, Known> names) {
        Place summary = new Place.Column("summary");
        Place description = new Place.Column("description");
        names.put("summary", Known.sorted(new TextField(List.of(summary)), summary.sorting("lower(%s)")));
        names.put("description", Known.sorted(new TextField(List.of(description)), description.sorting("lower(cast(%s as varchar(1000)))")));
        names.put("comment", Known.unsorted(new TextField(List.of(new Place.Comments()))));
        names.put("text", Known.unsorted(new AllTexts(List.of(summary, description, new Place.Comments()), this::customTexts)));
        names.put("labels", Known.sorted(new WordField(Place.Rows.labels(0)), Place.Rows.labels(0).sorting("lower(%s)")));
    }

    private List<Place> customTexts() {
        return model.fields().all().stream().filter(field -> field.type().stores() == FieldValue.Text.class && field.type() != FieldType.URL)
                .map(SystemVocabulary::text).toList();
    }

    private static Place text(StoredField field) {
        return Place.Rows.values(field, "text");
    }

    private List<Named> projects(Asking asking) {
        return model.projects().all().stream().filter(project -> asking.projects().contains(project.id())).map(SystemVocabulary::project).toList();
    }

    private static Named project(StoredProject project) {
        return new Named(List.of(project.key(), project.name()), List.of(project.id()));
    }

    private List<Named> types() {
        return model.issueTypes().all().stream().map(type -> new Named(List.of(type.name()), List.of(type.id()))).toList();
    }

    private List<Named> statuses() {
        return constants().statuses().stream().map(status -> new Named(List.of(status.name()), List.of(status.id()))).toList();
    }

    private List<Named> categories() {
        return Stream.of(StoredStatus.Category.values()).map(category -> new Named(List.of(category.key(), category.label()),
                constants().statuses().stream().filter(status -> status.category() == category).map(StoredStatus::id).toList())).toList();
    }

    private List<Named> priorities() {
        return constants().priorities().stream().map(priority -> new Named(List.of(priority.name()), List.of(priority.id()))).toList();
    }

    private List<Named> resolutions() {
        return constants().resolutions().stream().map(resolution -> new Named(List.of(resolution.name()), List.of(resolution.id()))).toList();
    }

    private Constants constants() {
        return model.constants();
    }
}
