package org.debrief.web.panel;

import java.util.ArrayList;
import java.util.List;
import org.debrief.review.Coverage;
import org.debrief.review.MissingPart;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;

/**
 * Something that the write-up still lacks.
 *
 * @param items what it is about, one by one; empty where the text says it all
 */
public record MissingLine(String text, List<String> items) {

    /** How many are told one by one. */
    private static final int MOST = 5;

    /** The longest text of one that is told whole, in code points. */
    private static final int LONGEST = 120;

    static List<MissingLine> of(Postmortem postmortem, Phrases phrases) {
        return MissingPart.of(postmortem).stream()
                .map(part -> new MissingLine(
                        phrases.word("debrief.missing", part),
                        part == MissingPart.ANSWERS ? gaps(Coverage.of(postmortem), phrases) : List.of()))
                .toList();
    }

    private static List<String> gaps(List<Coverage.Item> all, Phrases phrases) {
        List<Coverage.Item> gaps = all.stream().filter(item -> item.response().isGap()).toList();
        List<String> told = new ArrayList<>(gaps.stream()
                .limit(MOST)
                .map(gap -> phrases.text(gap.root() ? "debrief.gap.root" : "debrief.gap.factor", Phrases.shortened(gap.text(), LONGEST)))
                .toList());
        if (gaps.size() > MOST) {
            told.add(phrases.text("debrief.gap.more", Integer.toString(gaps.size() - MOST)));
        }
        return told;
    }
}
