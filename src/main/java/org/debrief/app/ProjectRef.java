package org.debrief.app;

/** A project that the current reader may see. */
public record ProjectRef(long id, String key, String name) {}
