package org.debrief.sandbox.confluence.model;

/** A JSON value that a program keeps with content or a space under a key, in its newest version. */
public record StoredProperty(long id, String key, String json, PageVersion version) {
}
