package org.debrief.sandbox.jira.model;

import java.time.Instant;

/**
 * What a person wrote under an issue; {@code author} is a user key, null if nobody had signed in.
 *
 * @param last who wrote the text as it is now, and when
 * @param visibility the group or role whose members alone may read it, null for everyone who sees the issue
 */
public record StoredComment(long id, long issue, String author, String body, Instant created, Edition last, Holder visibility) {
    /** A writing of the text. */
    public record Edition(String author, Instant at) {
    }

    /** Whether it was changed after it was written. */
    public boolean edited() {
        return !last.at().equals(created);
    }
}
