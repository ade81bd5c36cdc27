package org.debrief.web.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.review.Phrases;
import org.debrief.timeline.Precision;

/**
 * A milestone in its place on the timeline.
 *
 * @param at as ISO-8601
 * @param elapsed how long after the milestone it is measured from, {@code null} when that is unknown or out of order
 * @param outOfOrder whether it lies before one that is expected earlier
 */
public record MilestoneEntry(String name, String label, String at, String time, String elapsed, boolean outOfOrder) {

    static MilestoneEntry of(Milestone milestone, Milestones milestones, Phrases phrases) {
        Instant at = milestones.at(milestone).orElseThrow();
        boolean problem = milestones.problems().contains(milestone);
        Precision precision = at.getEpochSecond() % 60 == 0 ? Precision.MINUTE : Precision.SECOND;
        return new MilestoneEntry(
                milestone.wireName(),
                phrases.word("debrief.milestone", milestone),
                at.toString(),
                phrases.time(at, precision),
                problem ? null : elapsed(milestone, at, milestones, phrases),
                problem);
    }

    private static String elapsed(Milestone milestone, Instant at, Milestones milestones, Phrases phrases) {
        Milestone from = milestone.ordinal() > Milestone.DETECTED.ordinal() ? Milestone.DETECTED : Milestone.IMPACT_STARTED;
        Instant begin = milestones.at(from).orElse(null);
        if (begin == null || !at.isAfter(begin)) {
            return null;
        }
        String key = "debrief.timeline.after." + from.name().toLowerCase(Locale.ROOT);
        return phrases.text(key, phrases.duration(Duration.between(begin, at)));
    }
}
