package org.debrief.sandbox.jira.model;

import java.util.Set;

/**
 * A circle of people outside of which an issue does not exist.
 *
 * @param id 0 for one that is not stored yet
 */
public record SecurityLevel(long id, String name, String description, Set<Holder> holders) {
    public SecurityLevel {
        holders = Set.copyOf(holders);
        if (name == null || name.isBlank()) {
            throw new Refused("You must specify a name for the security level.");
        }
    }
}
