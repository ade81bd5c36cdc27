package org.debrief.web.panel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.analysis.Factor;
import org.debrief.analysis.FactorGroup;
import org.debrief.analysis.Why;
import org.debrief.analysis.WhyTree;
import org.debrief.app.review.WriteUpReading;
import org.debrief.review.Coverage;
import org.debrief.review.Diagrams;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;
import org.debrief.web.Answered;
import org.debrief.web.DiagramForm;
import org.debrief.web.EvidenceText;
import org.debrief.web.Labels;
import org.debrief.web.SafeText;
import org.debrief.web.Templates;
import org.debrief.web.Viewpoint;

/** Makes the tab of the analysis: the lists to work in, and the diagrams that follow. */
final class AnalysisTab {

    private final WriteUpReading reading;
    private final Postmortem postmortem;
    private final Viewpoint viewpoint;
    private final Templates templates;
    private final Phrases phrases;
    private final EvidenceText evidence;
    private final Coverage coverage;
    private final WhyTree tree;
    private final ZoneOffsets offsets;
    private final Map<String, String> factors = new HashMap<>();

    AnalysisTab(WriteUpReading reading, Viewpoint viewpoint, Templates templates, Clock clock) {
        this.reading = reading;
        this.postmortem = reading.postmortem();
        this.viewpoint = viewpoint;
        this.templates = templates;
        this.phrases = viewpoint.phrases();
        this.evidence = viewpoint.evidence(postmortem.timeline());
        this.coverage = new Coverage(postmortem.actions());
        this.tree = new WhyTree(postmortem.whys());
        this.offsets = new ZoneOffsets(reading.audience().zone(), clock.instant());
        postmortem.factors().forEach(factor -> factors.put(factor.id(), factor.text()));
    }

    /** The whole tab; {@code base} is the address of Jira. */
    String html(String base) {
        String key = postmortem.incident().key();
        List<Coverage.Item> items = Coverage.of(postmortem);
        Diagrams diagrams = new Diagrams(postmortem, phrases);
        return part("panel-analysis", new AnalysisTabPage(
                key,
                base + "/rest/debrief/1.0/incidents/" + key,
                offsets.text(),
                postmortem.factors().size(),
                postmortem.factors().stream().map(Factor::id).collect(Collectors.joining(" ")),
                items.isEmpty() ? null : CoverageBar.of(items),
                FactorGroup.of(postmortem.factors(), postmortem.categories()).stream().map(this::group).toList(),
                starts(),
                items.isEmpty() ? null : DiagramForm.SVG.html(diagrams.fishbone()),
                postmortem.whys().isEmpty() ? null : DiagramForm.SVG.html(diagrams.whys()),
                reading.editable() ? part("panel-analysis-form", AnalysisForm.of(postmortem, phrases)) : null));
    }

    private AnalysisGroup group(FactorGroup group) {
        String category = phrases.category(group.category(), postmortem.categories());
        return new AnalysisGroup(category, items(category, group.factors().stream().map(this::item).toList()));
    }

    /** What whys start from; what customers saw always comes first, so that why can be asked there. */
    private List<AnalysisStart> starts() {
        List<AnalysisStart> starts = new ArrayList<>();
        List<WhyTree.Start> asked = tree.starts(postmortem.factors());
        if (asked.isEmpty() || asked.get(0).factor() != null) {
            starts.add(start(new WhyTree.Start(null, List.of())));
        }
        asked.forEach(start -> starts.add(start(start)));
        return starts;
    }

    private AnalysisStart start(WhyTree.Start start) {
        boolean impact = start.factor() == null;
        String text = impact ? postmortem.incident().texts().impact() : start.factor().text();
        String label = phrases.text(impact ? "debrief.analysis.impact" : "debrief.analysis.effect.factor");
        List<AnalysisItem> items = tree.inOrder(start.answers()).stream().map(placed -> item(placed.why(), placed.depth())).toList();
        return new AnalysisStart(
                impact ? "" : start.factor().id(), text == null ? null : SafeText.prose(text), items.isEmpty() ? "" : items(label, items));
    }

    private AnalysisItem item(Factor factor) {
        Coverage.Response response = coverage.to(factor.id(), factor.accepted());
        return AnalysisItem.of(factor, response, new AnalysisItem.Shown(
                SafeText.prose(factor.text()), evidence.html(factor.evidence()), null, Answered.of(response, viewpoint)));
    }

    private AnalysisItem item(Why why, int level) {
        Coverage.Response response = coverage.to(why.id(), why.accepted());
        return AnalysisItem.of(why, level, tree.isRoot(why), response, new AnalysisItem.Shown(
                SafeText.prose(why.text()), evidence.html(why.evidence()), factors.get(why.factor()), Answered.of(response, viewpoint)));
    }

    private String items(String label, List<AnalysisItem> items) {
        return part("panel-analysis-items", new AnalysisItemsPage(reading.editable(), label, items));
    }

    private String part(String template, Object page) {
        return templates.render(template, Map.of("page", page, "words", new Labels(reading.audience().words())));
    }
}
