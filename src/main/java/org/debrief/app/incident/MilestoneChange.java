package org.debrief.app.incident;

import java.time.Instant;
import java.util.Objects;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;

/**
 * What became of a milestone that was set.
 *
 * @param former its instant before, with which the change is undone; {@code null} when it was unknown
 * @param milestones all of them as they stand now, in any order
 */
public record MilestoneChange(Milestone milestone, Instant former, Milestones milestones) {

    public MilestoneChange {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(milestones, "milestones");
    }
}
