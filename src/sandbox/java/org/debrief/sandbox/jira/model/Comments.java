package org.debrief.sandbox.jira.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The comments under issues. Writing one counts as an update of the issue, and whoever writes one watches the issue from then on.
 */
public final class Comments {
    private final Sql sql;
    private final IssueClock clock;
    private final Following watchers;
    private final Changes changes;
    private final List<Consumer<StoredComment>> news = new CopyOnWriteArrayList<>();

    Comments(Sql sql, IssueClock clock, Following watchers, Changes changes) {
        this.sql = sql;
        this.clock = clock;
        this.watchers = watchers;
        this.changes = changes;
    }

    /** From now on this reader is told of each comment that is added. */
    public void watch(Consumer<StoredComment> reader) {
        news.add(reader);
    }

    /** The comments of these issues, oldest first, in one statement; who may read them is another question. */
    public List<StoredComment> of(Collection<Long> issues) {
        return issues.isEmpty() ? List.of() : find("issue = any(?)", issues);
    }

    public Optional<StoredComment> byId(long id) {
        return find("id = ?", id).stream().findFirst();
    }

    /** Adds a comment that everyone who sees the issue may read; {@code author} is a user key or null. */
    public StoredComment add(long issue, String author, String body) {
        return add(issue, author, body, null);
    }

    /** Adds a comment for the members of a group or role, or for everyone if that is null. */
    public StoredComment add(long issue, String author, String body, Holder visibility) {
        check(body);
        StoredComment added = insert(issue, author, body, visibility);
        news.forEach(reader -> reader.accept(added));
        return added;
    }

    private StoredComment insert(long issue, String author, String body, Holder visibility) {
        return sql.inTransaction(() -> {
            long id = sql.nextId();
            Instant now = clock.now();
            sql.change("insert into issue_comment (id, issue, author, body, created, updated, update_author, visibility) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    id, issue, author, body, now, now, author, text(visibility));
            if (author != null) {
                watchers.add(issue, author);
            }
            clock.mark(issue);
            return byId(id).orElseThrow();
        });
    }

    /** Writes text and visibility of a comment anew. */
    public StoredComment edit(StoredComment comment, String body, Holder visibility, String author) {
        check(body);
        return sql.inTransaction(() -> {
            sql.change("update issue_comment set body = ?, visibility = ?, updated = ?, update_author = ? where id = ?", body, text(visibility), clock.now(),
                    author, comment.id());
            clock.mark(comment.issue());
            return byId(comment.id()).orElseThrow();
        });
    }

    /** Deletes a comment; the history keeps its text unless not everyone may read it. */
    public void delete(StoredComment comment, String author) {
        String kept = comment.visibility() == null ? comment.body() : "A comment with security level '" + level(comment.visibility()) + "' was removed.";
        sql.inTransaction(() -> {
            sql.change("delete from issue_comment where id = ?", comment.id());
            sql.change("delete from entity_property where kind = ? and entity = ?", EntityProperties.Kind.COMMENT.name(), String.valueOf(comment.id()));
            changes.add(comment.issue(), author, List.of(new StoredChange.Item("Comment", false,
                    new StoredChange.Side(String.valueOf(comment.id()), kept), StoredChange.Side.NOTHING)));
            clock.mark(comment.issue());
        });
    }

    private static String level(Holder visibility) {
        return visibility.toString().replaceFirst("^[a-z]+:", "");
    }

    private static void check(String body) {
        if (body == null || body.isBlank()) {
            throw new Refused("Comment body can not be empty!");
        }
    }

    private static String text(Holder visibility) {
        return visibility == null ? null : visibility.toString();
    }

    private List<StoredComment> find(String where, Object argument) {
        return sql.list("select * from issue_comment where " + where + " order by id", Comments::comment, argument);
    }

    private static StoredComment comment(ResultSet row) throws SQLException {
        String visibility = row.getString("visibility");
        return new StoredComment(row.getLong("id"), row.getLong("issue"), row.getString("author"), row.getString("body"), Sql.instant(row, "created"),
                new StoredComment.Edition(row.getString("update_author"), Sql.instant(row, "updated")), visibility == null ? null : Holder.of(visibility));
    }
}
