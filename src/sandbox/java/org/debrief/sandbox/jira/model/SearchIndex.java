package org.debrief.sandbox.jira.model;

import java.util.Collection;

/**
 * What searches see of the issues: a copy that, as in the product, lags behind an issue nobody has indexed since it was changed.
 */
public final class SearchIndex {
    private final Sql sql;
    private final HistoryIndex history;

    SearchIndex(Sql sql) {
        this.sql = sql;
        this.history = new HistoryIndex(sql);
        history.complete();
    }

    /** Makes searches see these issues as they are now. */
    public void put(Collection<Long> issues) {
        sql.inTransaction(() -> {
            sql.change("delete from indexed_issue where id = any(?)", issues);
            sql.change("insert into indexed_issue select * from issue where id = any(?)", issues);
            sql.change("insert into indexed_label select * from issue_label where issue = any(?)", issues);
            sql.change("insert into indexed_value select * from issue_value where issue = any(?)", issues);
            sql.change("insert into indexed_part select * from issue_part where issue = any(?)", issues);
            sql.change("insert into indexed_comment select id, issue, body from issue_comment where issue = any(?) and visibility is null", issues);
            history.add(issues);
        });
    }

    /** Makes searches find these issues no more. */
    void remove(Collection<Long> issues) {
        sql.change("delete from indexed_issue where id = any(?)", issues);
    }
}
