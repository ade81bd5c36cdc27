package org.debrief.review;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.debrief.action.Action;
import org.debrief.incident.Milestones;

/** What a write-up still lacks, in the order of its sections. */
public enum MissingPart {
    /** No executive summary. */
    SUMMARY(MissingPart::hasNoSummary),
    /** Detected or resolved is not known, or a milestone is out of order. */
    MILESTONES(MissingPart::hasDoubtfulMilestones),
    /** No learning. */
    LEARNINGS(postmortem -> postmortem.incident().texts().learnings().isEmpty()),
    /** No event. */
    TIMELINE(postmortem -> postmortem.timeline().isEmpty()),
    /** No contributing factor. */
    FACTORS(postmortem -> postmortem.factors().isEmpty()),
    /** A factor or a root that no action answers and nobody accepted. */
    ANSWERS(MissingPart::hasGap),
    /** No action. */
    ACTIONS(postmortem -> postmortem.actions().isEmpty()),
    /** An open action without an owner or a due date. */
    OWNERS(postmortem -> postmortem.actions().stream().anyMatch(MissingPart::isAdrift));

    private final Predicate<Postmortem> lack;

    MissingPart(Predicate<Postmortem> lack) {
        this.lack = lack;
    }

    /** What a write-up lacks. */
    public static List<MissingPart> of(Postmortem postmortem) {
        return Stream.of(values()).filter(part -> part.lack.test(postmortem)).toList();
    }

    private static boolean hasNoSummary(Postmortem postmortem) {
        String summary = postmortem.incident().texts().executiveSummary();
        return summary == null || summary.isBlank();
    }

    private static boolean hasDoubtfulMilestones(Postmortem postmortem) {
        Milestones milestones = postmortem.incident().milestones();
        return milestones.detected() == null || milestones.resolved() == null || !milestones.problems().isEmpty();
    }

    private static boolean hasGap(Postmortem postmortem) {
        return Coverage.of(postmortem).stream().anyMatch(item -> item.response().isGap());
    }

    private static boolean isAdrift(Action action) {
        return !action.done() && (action.owner() == null || action.due() == null);
    }
}
