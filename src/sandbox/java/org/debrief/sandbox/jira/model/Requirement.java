package org.debrief.sandbox.jira.model;

import java.util.Objects;

/**
 * That a field must have a value: in a project or, for null, in all of them, and for issues of a type or, for null, of every type.
 */
public record Requirement(String field, Long project, Long type) {
    public Requirement {
        Objects.requireNonNull(field, "field");
    }

    /** The requirement that holds everywhere. */
    public static Requirement everywhere(String field) {
        return new Requirement(field, null, null);
    }

    boolean holdsFor(long someProject, long someType) {
        return (project == null || project == someProject) && (type == null || type == someType);
    }
}
