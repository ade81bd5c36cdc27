package org.debrief.sandbox.jira.model;

import java.util.Set;

/**
 * Where a custom field applies: the product's configuration scheme with its one configuration, which has the same id here.
 *
 * <p>A global one holds for every project that no other context of the field names and has no projects; no types means every type.
 */
public record FieldContext(long id, long field, String name, String description, boolean global, Set<Long> projects, Set<Long> types) {
    public FieldContext {
        projects = Set.copyOf(projects);
        types = Set.copyOf(types);
    }

    public boolean allTypes() {
        return types.isEmpty();
    }

    public boolean has(long type) {
        return types.isEmpty() || types.contains(type);
    }
}
