package org.debrief.jira.event;

import com.atlassian.event.api.EventPublisher;

/** A listener of ours while Jira tells it events. */
public final class Subscription {

    private final EventPublisher events;
    private final Object listener;

    public Subscription(EventPublisher events, Object listener) {
        this.events = events;
        this.listener = listener;
    }

    /** Starts listening. */
    public void begin() {
        events.register(listener);
    }

    /** Stops listening. */
    public void end() {
        events.unregister(listener);
    }
}
