package org.debrief.sandbox.jira.model;

/**
 * What became of an issue that is done.
 */
public record Resolution(long id, String name, String description) {
    /** The resolution a transition to a done status sets when it is given none. */
    public static final long DONE = 10_000;
}
