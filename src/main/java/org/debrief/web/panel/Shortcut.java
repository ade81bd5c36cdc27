package org.debrief.web.panel;

import java.util.List;
import org.debrief.review.Phrases;

/** Keys that do the same, and what they do. */
public record Shortcut(List<String> keys, String label) {

    /** The shortcuts of the timeline. */
    static List<Shortcut> ofTimeline(Phrases phrases) {
        return List.of(
                of(phrases.text("debrief.timeline.key.move"), "j", "k", "\u2193", "\u2191"),
                of(phrases.text("debrief.timeline.key.add"), "n"),
                of(phrases.text("debrief.timeline.key.edit"), "e", "Enter"),
                of(phrases.text("debrief.timeline.key.delete"), "Delete"),
                of(phrases.text("debrief.timeline.key.menu"), "m"),
                of(phrases.text("debrief.timeline.key.history"), "h"),
                of(phrases.text("debrief.timeline.key.unfold"), "o"),
                of(phrases.text("debrief.timeline.key.mark"), "s"),
                of(phrases.text("debrief.timeline.key.select"), "x"),
                of(phrases.text("debrief.timeline.key.undo"), "u"),
                of(phrases.text("debrief.timeline.key.search"), "/"),
                of(phrases.text("debrief.timeline.key.save"), "Ctrl Enter", "\u2318 Enter"),
                of(phrases.text("debrief.timeline.key.cancel"), "Esc"));
    }

    /** The shortcuts of the analysis. */
    static List<Shortcut> ofAnalysis(Phrases phrases) {
        return List.of(
                of(phrases.text("debrief.analysis.key.move"), "j", "k", "\u2193", "\u2191"),
                of(phrases.text("debrief.analysis.key.factor"), "f"),
                of(phrases.text("debrief.analysis.key.why"), "w"),
                of(phrases.text("debrief.analysis.key.next"), "n"),
                of(phrases.text("debrief.analysis.key.edit"), "e", "Enter"),
                of(phrases.text("debrief.analysis.key.order"), "Alt \u2191", "Alt \u2193"),
                of(phrases.text("debrief.analysis.key.depth"), "Alt \u2190", "Alt \u2192"),
                of(phrases.text("debrief.analysis.key.cover"), "a"),
                of(phrases.text("debrief.analysis.key.delete"), "Delete"),
                of(phrases.text("debrief.analysis.key.menu"), "m"),
                of(phrases.text("debrief.timeline.key.history"), "h"),
                of(phrases.text("debrief.timeline.key.undo"), "u"),
                of(phrases.text("debrief.analysis.key.enter"), "Enter"),
                of(phrases.text("debrief.analysis.key.tab"), "Tab", "Shift Tab"),
                of(phrases.text("debrief.analysis.key.line"), "Shift Enter"),
                of(phrases.text("debrief.timeline.key.cancel"), "Esc"));
    }

    private static Shortcut of(String label, String... keys) {
        return new Shortcut(List.of(keys), label);
    }
}
