package org.debrief.action;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A meeting about an action.
 *
 * @param at whole seconds, {@code null} when no date is set
 * @param attendees user names
 */
public record FollowUp(Instant at, List<String> attendees) {

    /** No meeting is planned. */
    public static final FollowUp NONE = new FollowUp(null, List.of());

    public FollowUp {
        at = at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
        attendees = List.copyOf(attendees);
    }
}
