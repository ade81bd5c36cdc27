package org.debrief.sandbox.confluence.model;

import org.debrief.sandbox.host.Account;

/** Who watches content: kept and told, but nobody is mailed. The id of deleted content is never given again, so its watches end with it. */
public final class Watches {
    private final Sql sql;

    Watches(Sql sql) {
        this.sql = sql;
    }

    /** Whether somebody watches the content. */
    public boolean has(Content content, Account person) {
        return sql.first(row -> true, "select 1 from cf_watch where content_id = ? and user_key = ?", content.id(), person.key()).isPresent();
    }

    /** Lets somebody watch the content, who may do so already. */
    public void begin(Content content, Account person) {
        sql.change("merge into cf_watch (content_id, user_key) key (content_id, user_key) values (?, ?)", content.id(), person.key());
    }

    /** Ends the watch, also where there is none. */
    public void end(Content content, Account person) {
        sql.change("delete from cf_watch where content_id = ? and user_key = ?", content.id(), person.key());
    }
}
