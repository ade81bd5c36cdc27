package com.atlassian.event.api;

/** The product's events, to tell and to hear. */
public interface EventPublisher extends EventListenerRegistrar {

    void publish(Object event);
}
