package org.debrief.sandbox.jira.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The history of issues.
 */
public final class Changes {
    private static final String READ = """
            select g.id, g.issue, g.author, g.created, i.field, i.custom, i.old_value, i.old_text, i.new_value, i.new_text
            from change_group g join change_item i on i.change_group = g.id where g.issue = any(?) order by g.created, g.id, i.position""";

    private final Sql sql;
    private final Clock clock;

    Changes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The changes of these issues, oldest first, in one statement. */
    public List<StoredChange> of(Collection<Long> issues) {
        if (issues.isEmpty()) {
            return List.of();
        }
        Map<Long, StoredChange> groups = new LinkedHashMap<>();
        sql.list(READ, row -> groups.merge(row.getLong("id"), change(row), Changes::joined), issues);
        return List.copyOf(groups.values());
    }

    /** Writes one edit into the history of an issue; {@code author} is a user key or null. */
    StoredChange add(long issue, String author, List<StoredChange.Item> items) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long id = sql.nextId();
        sql.change("insert into change_group values (?, ?, ?, ?)", id, issue, author, now);
        for (int i = 0; i < items.size(); i++) {
            StoredChange.Item item = items.get(i);
            sql.change("insert into change_item values (?, ?, ?, ?, ?, ?, ?, ?)", id, i, item.field(), item.custom(),
                    item.from().value(), item.from().text(), item.to().value(), item.to().text());
        }
        return new StoredChange(id, issue, author, now, items);
    }

    private static StoredChange change(ResultSet row) throws SQLException {
        StoredChange.Item item = new StoredChange.Item(row.getString("field"), row.getBoolean("custom"),
                new StoredChange.Side(row.getString("old_value"), row.getString("old_text")),
                new StoredChange.Side(row.getString("new_value"), row.getString("new_text")));
        return new StoredChange(row.getLong("id"), row.getLong("issue"), row.getString("author"), Sql.instant(row, "created"), List.of(item));
    }

    private static StoredChange joined(StoredChange group, StoredChange next) {
        List<StoredChange.Item> items = new ArrayList<>(group.items());
        items.addAll(next.items());
        return new StoredChange(group.id(), group.issue(), group.author(), group.at(), items);
    }
}
