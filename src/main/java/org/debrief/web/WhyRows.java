package org.debrief.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.review.Coverage;
import org.debrief.review.Postmortem;

/** Makes the rows of the Five Whys. */
final class WhyRows {

    private final WhyTree tree;
    private final String impact;
    private final Map<String, String> factors = new HashMap<>();
    private final Coverage coverage;
    private final EvidenceText evidence;
    private final Viewpoint viewpoint;

    WhyRows(Postmortem postmortem, WhyTree tree, EvidenceText evidence, Viewpoint viewpoint) {
        this.tree = tree;
        impact = postmortem.incident().texts().impact();
        postmortem.factors().forEach(factor -> factors.put(factor.id(), factor.text()));
        coverage = new Coverage(postmortem.actions());
        this.evidence = evidence;
        this.viewpoint = viewpoint;
    }

    WhyStart of(WhyTree.Start start) {
        String effect = start.factor() == null ? impact : start.factor().text();
        return new WhyStart(effect == null ? "" : SafeText.prose(effect), start.factor() != null, rows(tree.inOrder(start.answers())));
    }

    private List<WhyRow> rows(List<WhyTree.Placed> placed) {
        List<WhyRow> rows = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            int next = i + 1 < placed.size() ? placed.get(i + 1).depth() : 1;
            rows.add(row(placed.get(i).why(), placed.get(i).depth(), next));
        }
        return rows;
    }

    private WhyRow row(Why why, int depth, int nextDepth) {
        boolean root = tree.isRoot(why);
        Coverage.Response response = coverage.to(why.id(), why.accepted());
        return new WhyRow(
                SafeText.prose(why.text()),
                why.factor() == null ? null : factors.get(why.factor()),
                evidence.html(why.evidence()),
                root,
                root || !response.isGap() ? Answered.of(response, viewpoint) : null,
                !root,
                Collections.nCopies(Math.max(0, depth - nextDepth), ""));
    }
}
