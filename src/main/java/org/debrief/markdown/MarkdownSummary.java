package org.debrief.markdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.incident.Durations;
import org.debrief.incident.Incident;
import org.debrief.incident.Milestone;
import org.debrief.incident.ReviewState;
import org.debrief.incident.Texts;
import org.debrief.review.Phrases;

/** The executive summary as Markdown: its prose, the facts and the milestones. */
final class MarkdownSummary {

    private final Incident incident;
    private final Phrases phrases;
    private final MarkdownText out;

    MarkdownSummary(Incident incident, Phrases phrases, MarkdownText out) {
        this.incident = incident;
        this.phrases = phrases;
        this.out = out;
    }

    void write() {
        out.heading(2, phrases.text("debrief.section.summary"));
        Texts texts = incident.texts();
        prose(null, texts.executiveSummary());
        facts();
        prose("debrief.summary.impact", texts.impact());
        learnings(texts.learnings());
        milestones();
        prose("debrief.summary.description", texts.description());
    }

    private void facts() {
        List<List<String>> rows = new ArrayList<>();
        fact(rows, "debrief.field.severity", phrases.word("debrief.severity", incident.severity()));
        fact(rows, "debrief.field.state", phrases.word("debrief.state", Optional.ofNullable(incident.state()).orElse(ReviewState.DRAFT)));
        fact(rows, "debrief.field.drill", incident.isDrill() ? phrases.text("debrief.yes") : null);
        fact(rows, "debrief.field.services", incident.services().isEmpty() ? null : String.join(", ", incident.services()));
        fact(rows, "debrief.field.detection.source", phrases.word("debrief.detection.source", incident.detectionSource()));
        fact(rows, "debrief.field.commander", phrases.person(incident.roles().commander()));
        fact(rows, "debrief.field.scribe", phrases.person(incident.roles().scribe()));
        fact(rows, "debrief.field.facilitator", phrases.person(incident.roles().facilitator()));
        fact(rows, "debrief.field.participants", phrases.people(incident.roles().participants()));
        Durations durations = incident.milestones().durations();
        fact(rows, "debrief.duration.ttd", phrases.duration(durations.ttd()));
        fact(rows, "debrief.duration.tta", phrases.duration(durations.tta()));
        fact(rows, "debrief.duration.ttm", phrases.duration(durations.ttm()));
        fact(rows, "debrief.duration.ttr", phrases.duration(durations.ttr()));
        out.table(List.of(phrases.text("debrief.summary.fact"), phrases.text("debrief.summary.value")), rows);
    }

    private void fact(List<List<String>> rows, String label, String value) {
        if (value != null) {
            rows.add(List.of(phrases.text(label), MarkdownText.cell(value)));
        }
    }

    private void prose(String heading, String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        if (heading != null) {
            out.heading(3, phrases.text(heading));
        }
        out.prose(words);
    }

    private void learnings(List<String> learnings) {
        if (!learnings.isEmpty()) {
            out.heading(3, phrases.text("debrief.summary.learnings"));
            learnings.forEach(learning -> out.item(0, MarkdownText.lines(learning)));
            out.blank();
        }
    }

    private void milestones() {
        List<List<String>> rows = Stream.of(Milestone.values())
                .filter(milestone -> incident.milestones().at(milestone).isPresent())
                .map(this::milestone)
                .toList();
        if (!rows.isEmpty()) {
            out.heading(3, phrases.text("debrief.summary.milestones")).table(
                    List.of(phrases.text("debrief.milestone"), zoned(incident.milestones().at(firstKnown()).orElseThrow())), rows);
        }
    }

    private Milestone firstKnown() {
        return Stream.of(Milestone.values()).filter(milestone -> incident.milestones().at(milestone).isPresent()).findFirst().orElseThrow();
    }

    private List<String> milestone(Milestone milestone) {
        String at = phrases.moment(incident.milestones().at(milestone).orElseThrow());
        boolean problem = incident.milestones().problems().contains(milestone);
        return List.of(
                phrases.word("debrief.milestone", milestone),
                MarkdownText.cell(problem ? at + " (" + phrases.text("debrief.milestone.problem") + ")" : at));
    }

    private String zoned(Instant at) {
        return phrases.text("debrief.timeline.zone", MarkdownText.cell(phrases.zone(at)));
    }
}
