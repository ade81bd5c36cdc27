package org.debrief.sandbox.jira.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rows behind labels and custom field values.
 */
final class ValueRows {
    /** In place of a custom field's id: the system field Labels. */
    static final long SYSTEM_LABELS = 0;

    private final Sql sql;
    private final CustomFields fields;

    ValueRows(Sql sql, CustomFields fields) {
        this.sql = sql;
        this.fields = fields;
    }

    private record Place(long issue, long field) {
    }

    /** Adds the values of these issues to a map by issue id, in two statements. */
    void load(Collection<Long> issues, Map<Long, IssueFields> into) {
        Map<Place, SortedSet<String>> labels = new HashMap<>();
        sql.list("select issue, field, label from issue_label where issue = any(?)", row -> labels
                .computeIfAbsent(new Place(row.getLong("issue"), row.getLong("field")), place -> new TreeSet<>()).add(row.getString("label")), issues);
        labels.forEach((place, all) -> into.put(place.issue(), labelled(into.getOrDefault(place.issue(), IssueFields.EMPTY), place.field(), all)));
        sql.list("select * from issue_value where issue = any(?) order by issue, field, position",
                row -> into.put(row.getLong("issue"), valued(into.getOrDefault(row.getLong("issue"), IssueFields.EMPTY), row)), issues);
    }

    /** Writes labels and custom values of an issue anew. */
    void write(long issue, IssueFields wanted) {
        sql.change("delete from issue_label where issue = ?", issue);
        sql.change("delete from issue_value where issue = ?", issue);
        writeLabels(issue, SYSTEM_LABELS, wanted.labels());
        wanted.custom().forEach((field, value) -> write(issue, field, value));
    }

    private void write(long issue, long field, FieldValue value) {
        if (value instanceof FieldValue.Labels labels) {
            writeLabels(issue, field, labels.labels());
        } else if (value instanceof FieldValue.People people) {
            for (int i = 0; i < people.keys().size(); i++) {
                insert(issue, field, i, "person", people.keys().get(i));
            }
        } else if (value instanceof FieldValue.Text text) {
            insert(issue, field, 0, "text", text.text());
        } else if (value instanceof FieldValue.Amount amount) {
            insert(issue, field, 0, "number", amount.number());
        } else if (value instanceof FieldValue.Moment moment) {
            insert(issue, field, 0, "moment", moment.at());
        } else if (value instanceof FieldValue.Day day) {
            insert(issue, field, 0, "on_day", day.date());
        } else if (value instanceof FieldValue.Choice choice) {
            insert(issue, field, 0, "choice", choice.option());
        } else if (value instanceof FieldValue.Person person) {
            insert(issue, field, 0, "person", person.key());
        }
    }

    private void insert(long issue, long field, int position, String column, Object value) {
        sql.change("insert into issue_value (issue, field, position, " + column + ") values (?, ?, ?, ?)", issue, field, position, value);
    }

    private void writeLabels(long issue, long field, SortedSet<String> labels) {
        labels.forEach(label -> sql.change("insert into issue_label values (?, ?, ?)", issue, field, label));
    }

    private static IssueFields labelled(IssueFields known, long field, SortedSet<String> labels) {
        return field == SYSTEM_LABELS ? known.with(SystemField.LABELS, labels) : known.with(field, new FieldValue.Labels(labels));
    }

    private IssueFields valued(IssueFields known, ResultSet row) throws SQLException {
        long field = row.getLong("field");
        Class<? extends FieldValue> stores = fields.byId(field).orElseThrow().type().stores();
        if (stores == FieldValue.People.class) {
            List<String> keys = new ArrayList<>(known.get(field).map(value -> ((FieldValue.People) value).keys()).orElse(List.of()));
            keys.add(row.getString("person"));
            return known.with(field, new FieldValue.People(keys));
        }
        return known.with(field, value(stores, row));
    }

    private static FieldValue value(Class<? extends FieldValue> stores, ResultSet row) throws SQLException {
        if (stores == FieldValue.Text.class) {
            return new FieldValue.Text(row.getString("text"));
        }
        if (stores == FieldValue.Amount.class) {
            return new FieldValue.Amount(row.getDouble("number"));
        }
        if (stores == FieldValue.Moment.class) {
            return new FieldValue.Moment(Sql.instant(row, "moment"));
        }
        if (stores == FieldValue.Day.class) {
            return new FieldValue.Day(row.getObject("on_day", LocalDate.class));
        }
        return stores == FieldValue.Choice.class ? new FieldValue.Choice(row.getLong("choice")) : new FieldValue.Person(row.getString("person"));
    }
}
