package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that a node remembers of its configuration; a change of any of it makes the other nodes forget all of theirs. */
public final class Snapshots {
    private final List<Snapshot<?>> all = new CopyOnWriteArrayList<>();
    private volatile Runnable tell = () -> { };

    void add(Snapshot<?> snapshot) {
        all.add(snapshot);
    }

    /** Says how other nodes learn of a change; it is called after the change is committed. */
    public void tellBy(Runnable newTell) {
        tell = newTell;
    }

    void tellOthers() {
        tell.run();
    }

    /** Reads everything anew from now on, because another node changed something. */
    public void forgetAll() {
        all.forEach(Snapshot::forget);
    }
}
