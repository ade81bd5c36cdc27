package org.debrief.sandbox.jira.model;

import java.util.Map;
import java.util.Set;

/**
 * What a permission is asked for: a project with the people in its roles, and an issue of it where there is one.
 *
 * @param issue null where the question is about the project alone
 */
record Matter(StoredProject project, Map<String, Set<Holder>> roles, IssueFields issue) {
    Matter {
        roles = Map.copyOf(roles);
    }

    /** Whether a reader has a role in the project. */
    boolean hasRole(String role, User reader) {
        return roles.getOrDefault(role, Set.of()).stream().anyMatch(member -> member.includes(reader, this));
    }
}
