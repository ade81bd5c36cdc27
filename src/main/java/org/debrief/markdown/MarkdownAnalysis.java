package org.debrief.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.action.Action;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.review.Coverage;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;

/** Factors and whys as Markdown lists, with what became of each. */
final class MarkdownAnalysis {

    private final Postmortem postmortem;
    private final Phrases phrases;
    private final MarkdownText out;
    private final Coverage coverage;

    MarkdownAnalysis(Postmortem postmortem, Phrases phrases, MarkdownText out) {
        this.postmortem = postmortem;
        this.phrases = phrases;
        this.out = out;
        this.coverage = new Coverage(postmortem.actions());
    }

    void write() {
        if (postmortem.factors().isEmpty() && postmortem.whys().isEmpty()) {
            return;
        }
        out.heading(2, phrases.text("debrief.section.analysis"));
        if (!postmortem.factors().isEmpty()) {
            factors();
        }
        if (!postmortem.whys().isEmpty()) {
            whys();
        }
    }

    private void factors() {
        out.heading(3, phrases.text("debrief.analysis.factors"));
        postmortem.factors().stream()
                .collect(Collectors.groupingBy(Factor::category, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::category);
        out.blank();
    }

    private void category(String key, List<Factor> factors) {
        out.item(0, MarkdownText.line(phrases.category(key)));
        for (Factor factor : factors) {
            out.item(1, MarkdownText.lines(factor.text()) + MarkdownEvidence.cell(factor.evidence())
                    + response(coverage.to(factor.id(), factor.accepted())));
        }
    }

    private void whys() {
        out.heading(3, phrases.text("debrief.analysis.whys"));
        WhyTree tree = new WhyTree(postmortem.whys());
        for (WhyTree.Placed placed : tree.inOrder()) {
            Why why = placed.why();
            Coverage.Response response = coverage.to(why.id(), why.accepted());
            boolean told = tree.under(why).isEmpty() || !response.isGap();
            out.item(placed.depth() - 1, MarkdownText.lines(why.text()) + MarkdownEvidence.cell(why.evidence())
                    + (told ? response(response) : ""));
        }
        out.blank();
    }

    private String response(Coverage.Response response) {
        if (!response.actions().isEmpty()) {
            String actions = response.actions().stream().map(MarkdownAnalysis::name).collect(Collectors.joining(", "));
            return "<br>" + phrases.text("debrief.coverage.answered") + ": " + actions;
        }
        return response.accepted() == null
                ? "<br>" + phrases.text("debrief.coverage.gap") + ": " + phrases.text("debrief.coverage.gap.text")
                : "<br>" + phrases.text("debrief.coverage.accepted") + ": " + MarkdownText.line(response.accepted());
    }

    private static String name(Action action) {
        return MarkdownText.line(action.key() == null ? action.summary() : action.key());
    }
}
