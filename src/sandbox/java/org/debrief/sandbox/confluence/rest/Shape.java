package org.debrief.sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

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

    /** Puts a part into an object if it is wanted, and otherwise names it, with its address, among what can be expanded. */
    static void expand(Map<String, Object> object, Expansion expansion, Part part) {
        if (expansion.has(part.name())) {
            object.put(part.name(), part.value().get());
        } else {
            expandable(object).put(part.name(), part.address());
        }
    }

    /** Moves {@code _links} and {@code _expandable} to the end, where the product has them. */
    static Map<String, Object> closed(Map<String, Object> object, Map<String, Object> links) {
        Object expandable = object.remove("_expandable");
        if (links != null) {
            object.put("_links", links);
        }
        object.put("_expandable", expandable == null ? Map.of() : expandable);
        return object;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> expandable(Map<String, Object> object) {
        return (Map<String, Object>) object.computeIfAbsent("_expandable", name -> new LinkedHashMap<String, Object>());
    }

    /** A part of an object that clients may ask for; the address is empty when it has none of its own. */
    record Part(String name, String address, Supplier<?> value) {
    }
}
