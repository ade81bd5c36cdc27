package org.debrief.sandbox.jira.model;

import java.time.Instant;
import java.util.List;

/**
 * One edit of an issue as its history shows it; {@code author} is a user key, null if nobody had signed in.
 */
public record StoredChange(long id, long issue, String author, Instant at, List<Item> items) {
    public StoredChange {
        items = List.copyOf(items);
    }

    /** One field of the edit, by the name the product writes: {@code status}, {@code duedate}, or the custom field's own name. */
    public record Item(String field, boolean custom, Side from, Side to) {
    }

    /** A value before or after: the raw one (an id, a user key) and the one to read; both null for nothing. */
    public record Side(String value, String text) {
        public static final Side NOTHING = new Side(null, null);
    }
}
