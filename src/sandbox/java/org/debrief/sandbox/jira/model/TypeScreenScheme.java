package org.debrief.sandbox.jira.model;

import java.util.HashMap;
import java.util.Map;

/**
 * Which screen scheme an issue type uses (the product's issue type screen scheme); several projects may share one.
 *
 * <p>The key {@link #ANY_TYPE} stands for the types not named and is always there.
 */
public record TypeScreenScheme(long id, String name, String description, Map<Long, Long> schemes) {
    /** The scheme of projects that were given no other. */
    public static final long DEFAULT = 1;
    /** In place of an issue type's id: all types that have no entry of their own. */
    public static final long ANY_TYPE = 0;

    public TypeScreenScheme {
        schemes = Map.copyOf(schemes);
    }

    /** The id of the screen scheme for a type. */
    public long scheme(long type) {
        return schemes.getOrDefault(type, schemes.get(ANY_TYPE));
    }

    /** The same scheme with another screen scheme for a type. */
    public TypeScreenScheme with(long type, long screenScheme) {
        Map<Long, Long> changed = new HashMap<>(schemes);
        changed.put(type, screenScheme);
        return new TypeScreenScheme(id, name, description, changed);
    }
}
