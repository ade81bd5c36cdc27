package org.debrief.web;

import java.util.List;
import org.debrief.analysis.Factor;
import org.debrief.analysis.FactorGroup;
import org.debrief.analysis.WhyTree;
import org.debrief.review.Coverage;
import org.debrief.review.Diagrams;
import org.debrief.review.Postmortem;

/**
 * The root-cause analysis: its fishbone, factors by category, and the Five Whys as nested lists by what they explain.
 *
 * @param fishboneHtml {@code null} without factors and whys
 */
public record AnalysisPage(int heading, String fishboneHtml, List<FactorRows> groups, List<WhyStart> starts) {

    static AnalysisPage of(Postmortem postmortem, Viewpoint viewpoint) {
        Coverage coverage = new Coverage(postmortem.actions());
        EvidenceText evidence = viewpoint.evidence(postmortem.timeline());
        WhyTree tree = new WhyTree(postmortem.whys());
        WhyRows rows = new WhyRows(postmortem, tree, evidence, viewpoint);
        return new AnalysisPage(
                viewpoint.placement().heading(),
                fishbone(postmortem, viewpoint),
                FactorGroup.of(postmortem.factors(), postmortem.categories()).stream()
                        .map(group -> new FactorRows(
                                viewpoint.phrases().category(group.category(), postmortem.categories()), rows(group, coverage, evidence, viewpoint)))
                        .toList(),
                tree.starts(postmortem.factors()).stream().map(rows::of).toList());
    }

    private static String fishbone(Postmortem postmortem, Viewpoint viewpoint) {
        return postmortem.factors().isEmpty() && postmortem.whys().isEmpty()
                ? null
                : viewpoint.placement().diagrams().html(new Diagrams(postmortem, viewpoint.phrases()).fishbone());
    }

    private static List<FactorRow> rows(FactorGroup group, Coverage coverage, EvidenceText evidence, Viewpoint viewpoint) {
        return group.factors().stream().map(factor -> row(factor, coverage, evidence, viewpoint)).toList();
    }

    private static FactorRow row(Factor factor, Coverage coverage, EvidenceText evidence, Viewpoint viewpoint) {
        return new FactorRow(
                SafeText.prose(factor.text()),
                evidence.html(factor.evidence()),
                Answered.of(coverage.to(factor.id(), factor.accepted()), viewpoint));
    }
}
