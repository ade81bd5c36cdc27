package org.debrief.sandbox.jira.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The people who follow issues in one way: those who watch them, or those who vote for them.
 */
public final class Following {
    private final Sql sql;
    private final IssueClock clock;
    private final String table;

    private Following(Sql sql, IssueClock clock, String table) {
        this.sql = sql;
        this.clock = clock;
        this.table = table;
    }

    static Following watchers(Sql sql, IssueClock clock) {
        return new Following(sql, clock, "watcher");
    }

    static Following votes(Sql sql, IssueClock clock) {
        return new Following(sql, clock, "vote");
    }

    /** The user keys of those who follow these issues, by issue, oldest first; one statement. */
    public Map<Long, List<String>> of(Collection<Long> issues) {
        return issues.isEmpty() ? Map.of() : sql.list("select issue, person from " + table + " where issue = any(?) order by since, person",
                        row -> Map.entry(row.getLong(1), row.getString(2)), issues).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The user keys of those who follow an issue. */
    public List<String> of(long issue) {
        return of(List.of(issue)).getOrDefault(issue, List.of());
    }

    /** Lets a person follow an issue; nothing happens if they do already. */
    public void add(long issue, String person) {
        sql.change("merge into " + table + " t using (values (cast(? as bigint), cast(? as varchar), cast(? as timestamp(3)))) n (issue, person, since)"
                + " on t.issue = n.issue and t.person = n.person when not matched then insert values (n.issue, n.person, n.since)", issue, person,
                clock.now());
    }

    public void remove(long issue, String person) {
        sql.change("delete from " + table + " where issue = ? and person = ?", issue, person);
    }
}
