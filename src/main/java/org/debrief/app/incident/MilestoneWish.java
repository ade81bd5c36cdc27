package org.debrief.app.incident;

import java.time.Instant;
import java.util.Objects;
import org.debrief.incident.Milestone;

/**
 * To which instant a milestone is to be set.
 *
 * @param event the id of the event whose instant it takes, {@code null} when the instant is given
 * @param at the instant when no event is named; {@code null} to clear the milestone
 */
public record MilestoneWish(Milestone milestone, String event, Instant at) {

    public MilestoneWish {
        Objects.requireNonNull(milestone, "milestone");
    }
}
