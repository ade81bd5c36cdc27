package org.debrief.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.review.Phrases;

/**
 * One milestone of an incident.
 *
 * @param elapsed how long after the first one, {@code null} for that one and where the order is wrong
 * @param outOfOrder whether it lies before one that is expected earlier
 */
public record MilestoneRow(String label, String at, String elapsed, boolean outOfOrder) {

    /** The milestones that are known, in expected order. */
    public static List<MilestoneRow> of(Milestones milestones, Phrases phrases) {
        Instant first = SummaryPage.first(milestones).orElse(null);
        return Stream.of(Milestone.values())
                .filter(milestone -> milestones.at(milestone).isPresent())
                .map(milestone -> row(milestone, milestones, first, phrases))
                .toList();
    }

    private static MilestoneRow row(Milestone milestone, Milestones milestones, Instant first, Phrases phrases) {
        Instant at = milestones.at(milestone).orElseThrow();
        boolean problem = milestones.problems().contains(milestone);
        String elapsed = problem || !at.isAfter(first) ? null : "+" + phrases.duration(Duration.between(first, at));
        return new MilestoneRow(phrases.word("debrief.milestone", milestone), phrases.moment(at), elapsed, problem);
    }
}
