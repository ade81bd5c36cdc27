package org.debrief.sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects in the order they are written. */
final class Shape {
    private Shape() {
    }

    /** An object of alternating names and values; a value that is {@code null} is left out. */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return object;
    }
}
