package org.debrief.sandbox.jira.model;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * A person who may sign in; {@code key} never changes, {@code name} is what one types.
 */
public record User(String key, String name, String fullName, String email, ZoneId zone, Locale locale, boolean active, Set<String> groups) {
    public User {
        groups = Set.copyOf(groups);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
