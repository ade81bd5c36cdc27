package com.atlassian.event.api;

/** The list of those who hear the product's events. */
public interface EventListenerRegistrar {

    void register(Object listener);

    void unregister(Object listener);
}
