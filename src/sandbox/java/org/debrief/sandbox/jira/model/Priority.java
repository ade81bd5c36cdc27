package org.debrief.sandbox.jira.model;

/**
 * How urgent an issue is; the order of the list is that of {@link Constants#priorities()}.
 */
public record Priority(long id, String name, String description, String colour) {
    /** The priority of an issue that was given none. */
    public static final long DEFAULT = 3;
}
