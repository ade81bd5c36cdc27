package org.debrief.sandbox.jira.model;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Configuration remembered in memory, as the products do, and read again after a change.
 *
 * <p>The thread whose open transaction changed it reads its own changes; the others see them after the commit.
 */
final class Snapshot<T> {
    private final Sql sql;
    private final Supplier<T> loader;
    private final AtomicLong changes = new AtomicLong();
    private volatile T value;

    Snapshot(Sql sql, Supplier<T> loader) {
        this.sql = sql;
        this.loader = loader;
        sql.snapshots().add(this);
    }

    T get() {
        if (sql.changes(this)) {
            return loader.get();
        }
        T known = value;
        if (known != null) {
            return known;
        }
        long before = changes.get();
        T loaded = loader.get();
        if (changes.get() == before) {
            value = loaded;
        }
        return loaded;
    }

    /** To be called after each statement that changes what is remembered. */
    void changed() {
        forget();
        sql.changing(this);
    }

    void forget() {
        changes.incrementAndGet();
        value = null;
    }
}
