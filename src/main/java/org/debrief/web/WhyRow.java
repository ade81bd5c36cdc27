package org.debrief.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.review.Coverage;

/**
 * One why in a nested list that a template writes in one pass.
 *
 * @param root whether no further why was asked
 * @param answered {@code null} for a why that leads on and that nothing answers
 * @param opens whether its own whys follow as a list within it
 * @param closes one element for every list that ends after it
 */
public record WhyRow(String textHtml, String evidenceHtml, boolean root, Answered answered, boolean opens, List<String> closes) {

    static List<WhyRow> of(List<Why> whys, Coverage coverage, Viewpoint viewpoint) {
        WhyTree tree = new WhyTree(whys);
        List<WhyTree.Placed> placed = tree.inOrder();
        List<WhyRow> rows = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            int next = i + 1 < placed.size() ? placed.get(i + 1).depth() : 1;
            rows.add(row(placed.get(i), next, coverage, viewpoint));
        }
        return rows;
    }

    private static WhyRow row(WhyTree.Placed placed, int nextDepth, Coverage coverage, Viewpoint viewpoint) {
        Why why = placed.why();
        boolean root = nextDepth <= placed.depth();
        Coverage.Response response = coverage.to(why.id(), why.accepted());
        return new WhyRow(
                SafeText.prose(why.text()),
                viewpoint.evidence().html(why.evidence()),
                root,
                root || !response.isGap() ? Answered.of(response, viewpoint) : null,
                !root,
                Collections.nCopies(Math.max(0, placed.depth() - nextDepth), ""));
    }
}
