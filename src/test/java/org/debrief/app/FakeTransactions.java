package org.debrief.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Transactions over storage in memory: a failure brings back how it was before. */
public final class FakeTransactions implements Transactions {

    private final List<Undoable> storage;
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();

    public FakeTransactions(Undoable... storage) {
        this.storage = List.of(storage);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        List<Runnable> undo = storage.stream().map(Undoable::checkpoint).toList();
        try {
            return work.get();
        } catch (RuntimeException e) {
            undo.forEach(Runnable::run);
            throw e;
        }
    }

    @Override
    public <T> T alone(long incidentId, Supplier<T> work) {
        return alone("incident " + incidentId, work);
    }

    @Override
    public <T> T aloneInProject(long projectId, Supplier<T> work) {
        return alone("project " + projectId, work);
    }

    private <T> T alone(String name, Supplier<T> work) {
        Lock lock = locks.computeIfAbsent(name, same -> new ReentrantLock());
        lock.lock();
        try {
            return inTransaction(work);
        } finally {
            lock.unlock();
        }
    }
}
