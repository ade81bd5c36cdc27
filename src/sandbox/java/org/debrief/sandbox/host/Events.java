package org.debrief.sandbox.host;

import java.util.concurrent.CopyOnWriteArrayList;

/** The product's events: published synchronously to every registered listener. */
public final class Events {
    private final CopyOnWriteArrayList<Object> listeners = new CopyOnWriteArrayList<>();

    /** Hands the event to the listeners. */
    public void publish(Object event) {
        throw new UnsupportedOperationException();
    }

    /** Adds a listener. */
    public void register(Object listener) {
        listeners.addIfAbsent(listener);
    }

    /** Takes a listener away. */
    public void unregister(Object listener) {
        listeners.remove(listener);
    }
}
