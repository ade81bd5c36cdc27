package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads issues with all their fields: three statements, however many they are.
 */
final class IssueRows {
    private static final Pattern NUMBERED = Pattern.compile(".+-([0-9]{1,18})");

    private final Sql sql;
    private final Projects projects;
    private final ValueRows values;

    IssueRows(Sql sql, Projects projects, ValueRows values) {
        this.sql = sql;
        this.projects = projects;
        this.values = values;
    }

    /** The issues with these ids in the order given, without those that do not exist. */
    List<StoredIssue> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, IssueFields> fields = new HashMap<>();
        values.load(ids, fields);
        Map<Long, StoredIssue> found = sql.list("select * from issue where id = any(?)", row -> issue(row, fields), ids).stream()
                .collect(toMap(StoredIssue::id, issue -> issue));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The id behind a key in any case, also behind one the issue had before it was moved. */
    Optional<Long> id(String key) {
        String upper = key.strip().toUpperCase(Locale.ROOT);
        int dash = upper.lastIndexOf('-');
        if (dash < 1 || !upper.substring(dash + 1).matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(upper.substring(dash + 1));
        long project = projects.byKey(upper.substring(0, dash)).map(StoredProject::id).orElse(0L);
        return sql.first("select id from issue where project = ? and number = ? union all select issue from moved_issue where old_key = ?",
                row -> row.getLong(1), project, number, upper);
    }

    /** The ids behind keys in any case, present or former, of issues in these projects; two statements, however many. */
    List<Long> ids(Collection<String> keys, Collection<Long> among) {
        Set<String> wanted = keys.stream().map(key -> key.strip().toUpperCase(Locale.ROOT)).collect(toSet());
        List<Long> numbers = wanted.stream().map(NUMBERED::matcher).filter(Matcher::matches).map(key -> Long.valueOf(key.group(1))).toList();
        List<Long> ids = new ArrayList<>(sql.list("select id, project, number from issue where number = any(?) and project = any(?)",
                        row -> Map.entry(row.getLong(1), key(row.getLong(2), row.getLong(3))), numbers, among).stream()
                .filter(found -> wanted.contains(found.getValue())).map(Map.Entry::getKey).toList());
        ids.addAll(sql.list("select m.issue from moved_issue m join issue i on i.id = m.issue where m.old_key = any(?) and i.project = any(?)",
                row -> row.getLong(1), wanted, among));
        return ids;
    }

    String key(long id) {
        return sql.first("select project, number from issue where id = ?", row -> key(row.getLong(1), row.getLong(2)), id).orElseThrow();
    }

    String key(long project, long number) {
        return projects.byId(project).orElseThrow().key() + "-" + number;
    }

    private StoredIssue issue(ResultSet row, Map<Long, IssueFields> values) throws SQLException {
        long id = row.getLong("id");
        IssueFields fields = values.getOrDefault(id, IssueFields.EMPTY)
                .with(SystemField.PROJECT, row.getLong("project"))
                .with(SystemField.TYPE, row.getLong("type"))
                .with(SystemField.PARENT, Sql.optional(row, "parent"))
                .with(SystemField.STATUS, row.getLong("status"))
                .with(SystemField.PRIORITY, Sql.optional(row, "priority"))
                .with(SystemField.RESOLUTION, Sql.optional(row, "resolution"))
                .with(SystemField.SUMMARY, row.getString("summary"))
                .with(SystemField.DESCRIPTION, row.getString("description"))
                .with(SystemField.ASSIGNEE, row.getString("assignee"))
                .with(SystemField.REPORTER, row.getString("reporter"))
                .with(SystemField.DUE, row.getObject("due", LocalDate.class));
        return new StoredIssue(id, key(row.getLong("project"), row.getLong("number")), fields,
                new StoredIssue.Times(Sql.instant(row, "created"), Sql.instant(row, "updated"), Sql.instant(row, "resolved")));
    }
}
