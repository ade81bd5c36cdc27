package org.debrief.sandbox.jira.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A transaction of one thread, with the snapshots its changes have made stale.
 */
final class Transaction {
    private final Connection connection;
    private final Set<Snapshot<?>> stale = new HashSet<>();

    Transaction(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    Connection connection() {
        return connection;
    }

    <T> T run(Supplier<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.get();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    void add(Snapshot<?> snapshot) {
        stale.add(snapshot);
    }

    boolean changed(Snapshot<?> snapshot) {
        return stale.contains(snapshot);
    }

    /** Makes everyone read the changed tables anew; after the end of the transaction, whichever it was. */
    void forget(Snapshots all) {
        stale.forEach(Snapshot::forget);
        if (!stale.isEmpty()) {
            all.tellOthers();
        }
    }
}
