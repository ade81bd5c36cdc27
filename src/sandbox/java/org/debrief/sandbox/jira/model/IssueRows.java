package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads issues with all their fields: four statements, however many they are.
 */
final class IssueRows {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-([0-9]{1,18})");
    private static final String LOCATE = """
            select id, project, number, cast(null as varchar) as old_key from issue where project = any(?) and number = any(?)
            union all select i.id, i.project, i.number, m.old_key from moved_issue m join issue i on i.id = m.issue where m.old_key = any(?)""";

    private final Sql sql;
    private final Projects projects;
    private final ValueRows values;
    private final PartRows parts;

    IssueRows(Sql sql, Projects projects, ValueRows values) {
        this.sql = sql;
        this.projects = projects;
        this.values = values;
        this.parts = new PartRows(sql);
    }

    /** The issues with these ids in the order given, without those that do not exist. */
    List<StoredIssue> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, IssueFields> fields = new HashMap<>();
        values.load(ids, fields);
        parts.load(ids, fields);
        Map<Long, StoredIssue> found = sql.list("select * from issue where id = any(?)", row -> issue(row, fields), ids).stream()
                .collect(toMap(StoredIssue::id, issue -> issue));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The id behind a key in any case, also behind one the issue had before it was moved. */
    Optional<Long> id(String key) {
        return located(List.of(key)).stream().findFirst().map(Issues.Located::id);
    }

    /** The issues behind keys, those that exist; one statement. */
    List<Issues.Located> located(Collection<String> keys) {
        Map<String, String> wanted = new HashMap<>();
        keys.forEach(key -> wanted.put(key.strip().toUpperCase(Locale.ROOT), key));
        Set<Long> places = new HashSet<>();
        Set<Long> numbers = new HashSet<>();
        wanted.keySet().forEach(key -> {
            Matcher parts = KEY.matcher(key);
            if (parts.matches()) {
                projects.byKey(parts.group(1)).ifPresent(project -> places.add(project.id()));
                numbers.add(Long.parseLong(parts.group(2)));
            }
        });
        return numbers.isEmpty() ? List.of() : sql.list(LOCATE, this::candidate, places, numbers, wanted.keySet()).stream()
                .filter(found -> wanted.containsKey(found.key()))
                .map(found -> new Issues.Located(wanted.get(found.key()), found.id(), found.project())).toList();
    }

    private Issues.Located candidate(ResultSet row) throws SQLException {
        String old = row.getString("old_key");
        String key = old == null ? key(row.getLong("project"), row.getLong("number")) : old;
        return new Issues.Located(key, row.getLong("id"), row.getLong("project"));
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
                .with(SystemField.CREATOR, row.getString("creator"))
                .with(SystemField.ENVIRONMENT, row.getString("environment"))
                .with(SystemField.SECURITY, Sql.optional(row, "security"))
                .with(SystemField.DUE, row.getObject("due", LocalDate.class));
        return new StoredIssue(id, key(row.getLong("project"), row.getLong("number")), fields,
                new StoredIssue.Times(Sql.instant(row, "created"), Sql.instant(row, "updated"), Sql.instant(row, "resolved")));
    }
}
