package org.debrief.sandbox.host.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock that one thread of one node holds: the threads of a node wait for each other in memory, and the one that is first asks for the row.
 *
 * <p>A thread may hold it several times. Like the product's, it cannot tell its holder that the node was silent for too long and lost it.
 */
final class SharedLock implements ClusterLock {
    private static final Logger LOG = LoggerFactory.getLogger(SharedLock.class);
    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final LockRows rows;
    private final String name;
    private final ReentrantLock inThisNode = new ReentrantLock();

    SharedLock(LockRows rows, String name) {
        this.rows = rows;
        this.name = name;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        inThisNode.lockInterruptibly();
        taken(() -> {
            awaitRow(Long.MAX_VALUE);
            return true;
        });
    }

    @Override
    public boolean tryLock() {
        try {
            return inThisNode.tryLock() && taken(() -> rows.take(name));
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nothing was waited for", e);
        }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long start = System.nanoTime();
        long patience = unit.toNanos(time);
        return inThisNode.tryLock(time, unit) && taken(() -> awaitRow(patience - (System.nanoTime() - start)));
    }

    private interface Attempt {
        boolean succeeds() throws InterruptedException;
    }

    /** Asks for the row, unless this thread has it already; without the row the lock in memory is given back. */
    private boolean taken(Attempt attempt) throws InterruptedException {
        boolean held = inThisNode.getHoldCount() > 1;
        try {
            held = held || attempt.succeeds();
            return held;
        } finally {
            if (!held) {
                inThisNode.unlock();
            }
        }
    }

    private boolean awaitRow(long patience) throws InterruptedException {
        long start = System.nanoTime();
        long pause = SHORTEST_PAUSE;
        while (!rows.take(name)) {
            long left = patience - (System.nanoTime() - start);
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.sleep(Math.min(pause, left));
            pause = Math.min(pause * 2, LONGEST_PAUSE);
        }
        return true;
    }

    @Override
    public void unlock() {
        if (!inThisNode.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("The thread does not hold the lock '" + name + "'");
        }
        try {
            if (inThisNode.getHoldCount() == 1 && !rows.give(name)) {
                LOG.error("The lock '{}' was no longer this node's when it was given back: the node gave no sign of life for too long", name);
            }
        } finally {
            inThisNode.unlock();
        }
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return inThisNode.isHeldByCurrentThread();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A cluster lock has no conditions");
    }
}
