package org.debrief.sandbox.jira.model;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The comments under issues.
 */
public final class Comments {
    private final Sql sql;
    private final Clock clock;
    private final SearchIndex index;

    Comments(Sql sql, Clock clock, SearchIndex index) {
        this.sql = sql;
        this.clock = clock;
        this.index = index;
    }

    /** The comments of these issues, oldest first, in one statement. */
    public List<StoredComment> of(Collection<Long> issues) {
        return issues.isEmpty() ? List.of() : find("issue = any(?)", issues);
    }

    public Optional<StoredComment> byId(long id) {
        return find("id = ?", id).stream().findFirst();
    }

    /** Adds a comment, which also counts as an update of the issue; {@code author} is a user key or null. */
    public StoredComment add(long issue, String author, String body) {
        if (body == null || body.isBlank()) {
            throw new Refused("Comment body can not be empty!");
        }
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            sql.change("insert into issue_comment values (?, ?, ?, ?, ?)", id, issue, author, body, now);
            sql.change("update issue set updated = ? where id = ?", now, issue);
            index.put(List.of(issue));
            return new StoredComment(id, issue, author, body, now);
        });
    }

    private List<StoredComment> find(String where, Object argument) {
        return sql.list("select * from issue_comment where " + where + " order by id",
                row -> new StoredComment(row.getLong("id"), row.getLong("issue"),
                row.getString("author"), row.getString("body"), Sql.instant(row, "created")), argument);
    }
}
