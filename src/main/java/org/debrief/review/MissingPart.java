package org.debrief.review;

import java.util.List;
import java.util.stream.Stream;
import org.debrief.action.Action;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.incident.Milestones;

/** What a write-up still lacks, in the order of its sections. */
public enum MissingPart {
    /** No executive summary. */
    SUMMARY {
        @Override
        boolean isMissingIn(Postmortem postmortem) {
            String summary = postmortem.incident().texts().executiveSummary();
            return summary == null || summary.isBlank();
        }
    },
    /** Detected or resolved is not known, or a milestone is out of order. */
    MILESTONES {
        @Override
        boolean isMissingIn(Postmortem postmortem) {
            Milestones milestones = postmortem.incident().milestones();
            return milestones.detected() == null || milestones.resolved() == null || !milestones.problems().isEmpty();
        }
    },
    /** No learning. */
    LEARNINGS {
        @Override
        boolean isMissingIn(Postmortem postmortem) {
            return postmortem.incident().texts().learnings().isEmpty();
        }
    },
    /** No event. */
    TIMELINE {
        @Override
        boolean isMissingIn(Postmortem postmortem) {
            return postmortem.timeline().isEmpty();
        }
    },
    /** No contributing factor. */
    FACTORS {
        @Override
        boolean isMissingIn(Postmortem postmortem) {
            return postmortem.factors().isEmpty();
        }
    },
    /** A factor or a root that no action answers and nobody accepted. */
    ANSWERS {
        @Override
        boolean isMissingIn(Postmortem postmortem) {
            Coverage coverage = new Coverage(postmortem.actions());
            WhyTree tree = new WhyTree(postmortem.whys());
            Stream<Factor> factors = postmortem.factors().stream();
            Stream<Why> roots = postmortem.whys().stream().filter(why -> tree.under(why).isEmpty());
            return factors.anyMatch(factor -> coverage.to(factor.id(), factor.accepted()).isGap())
                    || roots.anyMatch(root -> coverage.to(root.id(), root.accepted()).isGap());
        }
    },
    /** No action. */
    ACTIONS {
        @Override
        boolean isMissingIn(Postmortem postmortem) {
            return postmortem.actions().isEmpty();
        }
    },
    /** An open action without an owner or a due date. */
    OWNERS {
        @Override
        boolean isMissingIn(Postmortem postmortem) {
            return postmortem.actions().stream().anyMatch(MissingPart::isAdrift);
        }
    };

    abstract boolean isMissingIn(Postmortem postmortem);

    /** What a write-up lacks. */
    public static List<MissingPart> of(Postmortem postmortem) {
        return Stream.of(values()).filter(part -> part.isMissingIn(postmortem)).toList();
    }

    private static boolean isAdrift(Action action) {
        return !action.done() && (action.owner() == null || action.due() == null);
    }
}
