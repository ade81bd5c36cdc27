package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.debrief.app.Conflict;
import org.debrief.app.Transactions;

/** Transactions of Active Objects, and locks of the cluster that are released after the commit. */
public final class ClusterTransactions implements Transactions {

    /** How long a change waits for another one of the same incident. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final String INCIDENT = "org.debrief.postmortems.incident.";
    private static final String PROJECT = "org.debrief.postmortems.project.";

    private final ActiveObjects ao;
    private final ClusterLockService locks;
    private final Duration longestWait;
    private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

    public ClusterTransactions(ActiveObjects ao, ClusterLockService locks) {
        this(ao, locks, LONGEST_WAIT);
    }

    ClusterTransactions(ActiveObjects ao, ClusterLockService locks, Duration longestWait) {
        this.ao = ao;
        this.locks = locks;
        this.longestWait = longestWait;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (open.get()) {
            return ao.executeInTransaction(work::get);
        }
        open.set(true);
        try {
            return ao.executeInTransaction(work::get);
        } finally {
            open.remove();
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws Conflict when the other change takes longer than {@link #LONGEST_WAIT}
     * @throws IllegalStateException inside another incident's or a plain transaction, which would commit after the lock is free
     */
    @Override
    public <T> T alone(long incidentId, Supplier<T> work) {
        return alone(INCIDENT + incidentId, work);
    }

    /**
     * {@inheritDoc}
     *
     * @throws Conflict when the other change takes longer than {@link #LONGEST_WAIT}
     * @throws IllegalStateException inside another transaction
     */
    @Override
    public <T> T aloneInProject(long projectId, Supplier<T> work) {
        return alone(PROJECT + projectId, work);
    }

    private <T> T alone(String name, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(name);
        if (open.get()) {
            if (!lock.isHeldByCurrentThread()) {
                throw new IllegalStateException("The lock of an incident must be taken before the transaction begins");
            }
            return inTransaction(work);
        }
        if (!acquired(lock)) {
            throw Conflict.because(null, "debrief.error.busy");
        }
        try {
            return inTransaction(work);
        } finally {
            lock.unlock();
        }
    }

    private boolean acquired(ClusterLock lock) {
        try {
            return lock.tryLock(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
