package org.debrief.sandbox.confluence.model;

import java.time.Instant;

/** A space: a named set of pages under one key; {@code homePage} is {@code null} only while the space is being made. */
public record Space(long id, String key, String name, String description, String creator, Instant created, Long homePage,
        boolean archived) {
    /** Whether it belongs to one person. */
    public boolean personal() {
        return key.startsWith("~");
    }

}
