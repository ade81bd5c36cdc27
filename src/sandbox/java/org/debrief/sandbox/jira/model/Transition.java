package org.debrief.sandbox.jira.model;

import java.util.Set;

/**
 * A named way from some statuses to another one.
 */
public record Transition(int id, String name, Set<Long> from, long to) {
    public Transition {
        from = Set.copyOf(from);
    }
}
