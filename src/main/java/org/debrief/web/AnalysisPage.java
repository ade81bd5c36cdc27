package org.debrief.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.analysis.Factor;
import org.debrief.review.Coverage;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;

/** The root-cause analysis: factors by category, and the Five Whys as a nested list. */
public record AnalysisPage(int heading, List<FactorGroup> groups, List<WhyRow> whys) {

    static AnalysisPage of(Postmortem postmortem, Viewpoint viewpoint) {
        Coverage coverage = new Coverage(postmortem.actions());
        return new AnalysisPage(
                viewpoint.placement().heading(),
                groups(postmortem.factors(), coverage, viewpoint),
                WhyRow.of(postmortem.whys(), coverage, viewpoint));
    }

    private static List<FactorGroup> groups(List<Factor> factors, Coverage coverage, Viewpoint viewpoint) {
        Phrases phrases = viewpoint.phrases();
        return factors.stream()
                .collect(Collectors.groupingBy(Factor::category, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(group -> new FactorGroup(
                        phrases.category(group.getKey()),
                        group.getValue().stream().map(factor -> row(factor, coverage, viewpoint)).toList()))
                .toList();
    }

    private static FactorRow row(Factor factor, Coverage coverage, Viewpoint viewpoint) {
        return new FactorRow(
                SafeText.prose(factor.text()),
                viewpoint.evidence().html(factor.evidence()),
                Answered.of(coverage.to(factor.id(), factor.accepted()), viewpoint));
    }
}
