package org.debrief.sandbox.jira.model;

import java.time.Instant;

/**
 * What a person wrote under an issue; {@code author} is a user key, null if nobody had signed in.
 */
public record StoredComment(long id, long issue, String author, String body, Instant created) {
}
