package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.Optional;

/**
 * The order people gave to issues by dragging them: one for the whole site. An issue that was never ranked comes after all that were, the
 * oldest first.
 */
public final class Ranks {
    private static final long GAP = 1L << 20;

    private final Sql sql;

    Ranks(Sql sql) {
        this.sql = sql;
    }

    /** Puts an issue right before another one. */
    public void putBefore(long issue, long other) {
        put(issue, other, true);
    }

    /** Puts an issue right after another one. */
    public void putAfter(long issue, long other) {
        put(issue, other, false);
    }

    private void put(long issue, long other, boolean before) {
        if (issue == other) {
            return;
        }
        sql.inTransaction(() -> {
            waitForOthers();
            rankAll();
            long place = between(issue, other, before).orElseGet(() -> {
                spread();
                return between(issue, other, before).orElseThrow();
            });
            sql.change("update issue_rank set rank = ? where issue = ?", place, issue);
        });
    }

    /** Whoever ranks, on whichever node, holds this row until the end of the transaction. */
    private void waitForOthers() {
        sql.list("select name from jira_script where name = 'schema-boards' for update", row -> row.getString(1));
    }

    /** A free place beside the other issue; nothing where its neighbour leaves no room. */
    private Optional<Long> between(long issue, long other, boolean before) {
        long beside = rank(other);
        Optional<Long> next = sql.first("select rank from issue_rank where rank " + (before ? "<" : ">")
                + " ? and issue <> ? order by rank "
                + (before ? "desc" : "asc") + " limit 1", row -> row.getLong(1), beside, issue);
        long edge = next.orElse(beside + (before ? -2 * GAP : 2 * GAP));
        long middle = beside + (edge - beside) / 2;
        return middle == beside || middle == edge ? Optional.empty() : Optional.of(middle);
    }

    private long rank(long issue) {
        return sql.first("select rank from issue_rank where issue = ?", row -> row.getLong(1), issue).orElseThrow(() ->
                new Refused("Issue Does Not Exist"));
    }

    private void rankAll() {
        long last = sql.number("select coalesce(max(rank), 0) from issue_rank");
        sql.change("insert into issue_rank select id, ? + ? * row_number() over (order by id) from issue"
                + " where id not in (select issue from issue_rank)", last, GAP);
    }

    private void spread() {
        List<Long> ordered = sql.list("select issue from issue_rank order by rank, issue", row -> row.getLong(1));
        for (int i = 0; i < ordered.size(); i++) {
            sql.change("update issue_rank set rank = ? where issue = ?", (i + 1) * GAP, ordered.get(i));
        }
    }
}
