package org.debrief.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A meeting in which a write-up was reviewed or read aloud.
 *
 * @param at whole seconds, {@code null} when no date is set
 * @param kind such as {@code MEETING} or {@code READ_ALOUD}
 * @param attendees user names
 * @param notes {@code null} when none were taken
 */
public record Review(Instant at, String kind, List<String> attendees, String notes) {

    /** The kinds that are known by name. */
    public static final List<String> COMMON_KINDS = List.of("MEETING", "READ_ALOUD");

    public Review {
        at = at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
        attendees = List.copyOf(attendees);
    }
}
