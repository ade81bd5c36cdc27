package org.debrief.sandbox.jira.model;

import java.util.List;

/**
 * The issue types that projects offer, in order; several projects may share one. {@code defaultType} is null if none is preselected.
 */
public record IssueTypeScheme(long id, String name, String description, List<Long> types, Long defaultType) {
    /** The scheme of projects that were given no other. */
    public static final long DEFAULT = 10_000;

    public IssueTypeScheme {
        types = List.copyOf(types);
    }
}
