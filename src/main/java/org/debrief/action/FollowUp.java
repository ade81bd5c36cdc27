package org.debrief.action;

import java.time.Instant;
import java.util.List;

/**
 * A meeting about an action.
 *
 * @param at {@code null} when no date is set
 * @param attendees user names
 */
public record FollowUp(Instant at, List<String> attendees) {

    /** No meeting is planned. */
    public static final FollowUp NONE = new FollowUp(null, List.of());

    public FollowUp {
        attendees = List.copyOf(attendees);
    }
}
