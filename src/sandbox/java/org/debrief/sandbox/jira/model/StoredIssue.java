package org.debrief.sandbox.jira.model;

import java.time.Instant;

/**
 * An issue as it is in the database, with all its fields.
 */
public record StoredIssue(long id, String key, IssueFields fields, Times times) {
    /** When an issue was made, last changed and resolved; the last is null while it is open. */
    public record Times(Instant created, Instant updated, Instant resolved) {
    }
}
