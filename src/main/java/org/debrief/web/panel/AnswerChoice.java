package org.debrief.web.panel;

import java.util.Comparator;
import java.util.List;
import org.debrief.review.Coverage;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;

/**
 * A factor or a root that an action may answer.
 *
 * @param label what it says, in one line
 * @param gap whether nothing answers it yet
 */
public record AnswerChoice(String id, String label, boolean gap) {

    /** The longest text that is told whole, in code points. */
    private static final int LONGEST = 160;

    /** All that an action may answer, gaps first. */
    static List<AnswerChoice> of(Postmortem postmortem, Phrases phrases) {
        return Coverage.of(postmortem).stream()
                .map(item -> new AnswerChoice(item.id(), label(item, phrases), item.response().isGap()))
                .sorted(Comparator.comparing(AnswerChoice::gap).reversed())
                .toList();
    }

    private static String label(Coverage.Item item, Phrases phrases) {
        return phrases.text(item.root() ? "debrief.gap.root" : "debrief.gap.factor", Phrases.shortened(item.text(), LONGEST));
    }
}
