package org.debrief.sandbox.host.cluster;

import org.debrief.sandbox.host.Statements;

/** The locks as rows: a lock is free when no life holds it, or one that has ended. */
final class LockRows {
    private static final String TAKE = """
            update cluster_lock set life = ?, since = ? where name = ?
            and (life is null or life not in (select life from cluster_node where heartbeat >= ?))""";
    private static final String MAKE = "insert into cluster_lock (name, life, since) select ?, ?, ? where not exists (select 1 from cluster_lock where name = ?)";

    private final Statements statements;
    private final Membership me;

    LockRows(Statements statements, Membership me) {
        this.statements = statements;
        this.me = me;
    }

    /** Takes the lock for this life if it is free. */
    boolean take(String name) {
        long now = me.now();
        return statements.change(TAKE, me.life(), now, name, me.oldestSign()) == 1 || make(name, now);
    }

    private boolean make(String name, long now) {
        try {
            return statements.change(MAKE, name, me.life(), now, name) == 1;
        } catch (Statements.Failure e) {
            if (e.isDuplicate()) {
                return false;
            }
            throw e;
        }
    }

    /** Gives the lock back; {@code false} when it was no longer this life's. */
    boolean give(String name) {
        return statements.change("update cluster_lock set life = null, since = null where name = ? and life = ?", name, me.life()) == 1;
    }
}
