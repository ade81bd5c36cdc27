package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.jql.NamedField.Named;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredStatus;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * The names of the fields every issue has, with the operators and the direction of sorting the product gives them.
 */
record SystemVocabulary(JiraModel model) {
    void fill(Map<String, Known> names) {
        things(names);
        people(names);
        dates(names);
        texts(names);
        new PartVocabulary(model).fill(names);
        new CrowdVocabulary(model).fill(names);
        IssueField issue = new IssueField(false, model);
        Known byKey = new Known(issue, DataType.ISSUE, Sorting.ascending("(select p.project_key from project p where p.id = i.project)", "i.number"));
        Stream.of("key", "issuekey", "issue", "id").forEach(name -> names.put(name, byKey));
        names.put("Rank", new Known(new SortOnly(), DataType.TEXT,
                Sorting.ascending("(select r.rank from issue_rank r where r.issue = i.id)")));
        names.put("parent", Known.unsorted(new IssueField(true, model), DataType.ISSUE));
    }

    private void things(Map<String, Known> names) {
        names.put("project", known(named("project", JqlField.OPTIONAL, this::projects), DataType.PROJECT, Sorting.ascending(byName("project"))));
        Known type = known(named("type", JqlField.OPTIONAL, asking -> types()), DataType.ISSUE_TYPE, Sorting.descending(byName("type", "issue_type")));
        names.put("issuetype", type);
        names.put("type", type);
        Sorting byStatus = Sorting.descending("(select t.position from status t where t.id = i.status)");
        names.put("status", known(named("status", JqlField.OPTIONAL, asking -> statuses()), DataType.STATUS, byStatus));
        names.put("statusCategory", known(named("status", JqlField.EQUALITY, asking -> categories()), DataType.STATUS_CATEGORY, byStatus));
        names.put("priority", known(named("priority", JqlField.ORDERED, asking -> priorities()), DataType.PRIORITY,
                Sorting.descending("(select -t.position from priority t where t.id = i.priority)")));
        names.put("resolution", known(named("resolution", JqlField.ORDERED, asking -> resolutions()), DataType.RESOLUTION,
                Sorting.ascending("(select t.position from resolution t where t.id = i.resolution)")));
        names.put("level", known(named("security", JqlField.OPTIONAL, this::levels), DataType.SECURITY_LEVEL,
                Sorting.ascending("(select lower(t.name) from security_level t where t.id = i.security)")));
    }

    private static Known known(JqlField field, DataType type, Sorting sorting) {
        return new Known(field, type, sorting);
    }

    private static JqlField named(String column, Set<Operator> operators, NamedField.Things things) {
        return new NamedField(new Place.Column(column), operators, things, NamedField.VALUE);
    }

    private static String byName(String column) {
        return byName(column, column);
    }

    private static String byName(String column, String table) {
        return "(select lower(t.name) from " + table + " t where t.id = i." + column + ")";
    }

    private void people(Map<String, Known> names) {
        for (String name : List.of("assignee", "reporter", "creator")) {
            names.put(name, known(new UserField(new Place.Column(name), JqlField.OPTIONAL, model.users()), DataType.USER,
                    Sorting.ascending("(select lower(t.full_name) from person t where t.person_key = i." + name + ")")));
        }
    }

    private void dates(Map<String, Known> names) {
        Map<String, String> moments = Map.of("created", "created", "createdDate", "created", "updated", "updated", "updatedDate", "updated",
                "resolved", "resolved", "resolutiondate", "resolved");
        moments.forEach((name, column) -> names.put(name,
                known(new DateField(new Place.Column(column), false), DataType.DATE, Sorting.descending("i." + column))));
        Known due = known(new DateField(new Place.Column("due"), true), DataType.DATE, Sorting.descending("i.due"));
        names.put("due", due);
        names.put("duedate", due);
    }

    private void texts(Map<String, Known> names) {
        Place summary = new Place.Column("summary");
        Place description = new Place.Column("description");
        Place comments = new Place.Comments();
        names.put("summary", known(new TextField(List.of(summary), JqlField.TEXT), DataType.TEXT, Sorting.ascending("lower(i.summary)")));
        names.put("description", known(new TextField(List.of(description), JqlField.TEXT), DataType.TEXT,
                Sorting.ascending("lower(cast(i.description as varchar(1000)))")));
        Place environment = new Place.Column("environment");
        names.put("environment", known(new TextField(List.of(environment), JqlField.TEXT), DataType.TEXT,
                Sorting.ascending("lower(cast(i.environment as varchar(1000)))")));
        names.put("comment", Known.unsorted(new TextField(List.of(comments), Set.of(Operator.LIKE, Operator.NOT_LIKE)), DataType.TEXT));
        names.put("text", Known.unsorted(new AllTexts(List.of(summary, description, environment, comments), this::customTexts), DataType.TEXT));
        Place.Rows labels = Place.Rows.labels(0);
        names.put("labels", known(new LabelField(labels, model.sql()), DataType.LABEL, Sorting.ascending(labels.sorting("lower(%s)"))));
    }

    private List<Place> customTexts() {
        return model.fields().all().stream().filter(field -> field.type().stores() == FieldValue.Text.class && field.type() != FieldType.URL)
                .map(SystemVocabulary::text).toList();
    }

    private static Place text(StoredField field) {
        return Place.Rows.values(field, "text");
    }

    private List<Named> projects(Asking asking) {
        return model.projects().all().stream().filter(project -> asking.projects().contains(project.id()))
                .map(project -> new Named(List.of(project.name(), project.key()), List.of(project.id()))).toList();
    }

    /** The levels the reader is inside of, whatever the issue. */
    private List<Named> levels(Asking asking) {
        return asking.projects().stream().flatMap(project -> model.permissions().levels(IssueFields.EMPTY.with(SystemField.PROJECT, project),
                asking.reader()).stream()).distinct().map(level -> Named.of(level.name(), level.id())).toList();
    }

    private List<Named> types() {
        return model.issueTypes().all().stream().map(type -> Named.of(type.name(), type.id())).toList();
    }

    private List<Named> statuses() {
        return model.constants().statuses().stream().map(status -> Named.of(status.name(), status.id())).toList();
    }

    private List<Named> categories() {
        return Stream.of(StoredStatus.Category.values()).map(category -> new Named(List.of(category.label(), category.key()),
                model.constants().statuses().stream().filter(status -> status.category() == category).map(StoredStatus::id).toList())).toList();
    }

    private List<Named> priorities() {
        return model.constants().priorities().stream().map(priority -> Named.of(priority.name(), priority.id())).toList();
    }

    private List<Named> resolutions() {
        return model.constants().resolutions().stream().map(resolution -> Named.of(resolution.name(), resolution.id())).toList();
    }
}
