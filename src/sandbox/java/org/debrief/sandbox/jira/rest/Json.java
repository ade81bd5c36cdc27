package org.debrief.sandbox.jira.rest;

import java.util.LinkedHashMap;

/**
 * A JSON object in the making, its names in order.
 */
final class Json extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    static Json of(String name, Object value) {
        return new Json().with(name, value);
    }

    Json with(String name, Object value) {
        put(name, value);
        return this;
    }

    /** Adds everything of another object. */
    Json withAll(Json other) {
        putAll(other);
        return this;
    }

    /** Adds a value unless it is null. */
    Json withKnown(String name, Object value) {
        return value == null ? this : with(name, value);
    }
}
