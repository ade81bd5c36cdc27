package org.debrief.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.action.Action;
import org.debrief.analysis.Factor;
import org.debrief.analysis.FactorGroup;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.review.Coverage;
import org.debrief.review.Diagrams;
import org.debrief.review.EventWords;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;

/** Factors and whys as Markdown lists, with what became of each. */
final class MarkdownAnalysis {

    private final Postmortem postmortem;
    private final Phrases phrases;
    private final MarkdownText out;
    private final Coverage coverage;
    private final Map<String, String> factors = new HashMap<>();
    private final MarkdownEvidence evidence;

    MarkdownAnalysis(Postmortem postmortem, Phrases phrases, MarkdownText out) {
        this.postmortem = postmortem;
        this.phrases = phrases;
        this.out = out;
        postmortem.factors().forEach(factor -> factors.put(factor.id(), factor.text()));
        coverage = new Coverage(postmortem.actions());
        evidence = new MarkdownEvidence(new EventWords(postmortem.timeline(), phrases));
    }

    void write() {
        if (postmortem.factors().isEmpty() && postmortem.whys().isEmpty()) {
            return;
        }
        out.heading(2, phrases.text("debrief.section.analysis"));
        out.block(MarkdownFishbone.of(new Diagrams(postmortem, phrases).causes()));
        if (!postmortem.factors().isEmpty()) {
            factors();
        }
        if (!postmortem.whys().isEmpty()) {
            whys();
        }
    }

    private void factors() {
        out.heading(3, phrases.text("debrief.analysis.factors"));
        FactorGroup.of(postmortem.factors(), postmortem.categories()).forEach(this::category);
        out.blank();
    }

    private void category(FactorGroup group) {
        out.item(0, MarkdownText.line(phrases.category(group.category(), postmortem.categories())));
        for (Factor factor : group.factors()) {
            out.item(1, MarkdownText.lines(factor.text()) + evidence.cell(factor.evidence())
                    + response(coverage.to(factor.id(), factor.accepted())));
        }
    }

    private void whys() {
        out.heading(3, phrases.text("debrief.analysis.whys"));
        WhyTree tree = new WhyTree(postmortem.whys());
        for (WhyTree.Start start : tree.starts(postmortem.factors())) {
            out.item(0, effect(start));
            tree.inOrder(start.answers()).forEach(placed -> why(placed, tree));
        }
        out.blank();
    }

    private String effect(WhyTree.Start start) {
        String label = phrases.text(start.factor() == null ? "debrief.analysis.impact" : "debrief.analysis.effect.factor");
        String text = start.factor() == null ? postmortem.incident().texts().impact() : start.factor().text();
        return MarkdownText.line(label) + (text == null ? "" : ": " + MarkdownText.lines(text));
    }

    private void why(WhyTree.Placed placed, WhyTree tree) {
        Why why = placed.why();
        Coverage.Response response = coverage.to(why.id(), why.accepted());
        boolean told = tree.isRoot(why) || !response.isGap();
        out.item(placed.depth(), MarkdownText.lines(why.text()) + tie(why) + evidence.cell(why.evidence())
                + (told ? response(response) : ""));
    }

    private String tie(Why why) {
        return why.factor() == null
                ? ""
                : "<br>" + phrases.text("debrief.analysis.tied") + " " + MarkdownText.lines(factors.get(why.factor()));
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
