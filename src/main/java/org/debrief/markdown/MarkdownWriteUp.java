package org.debrief.markdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.action.Audit;
import org.debrief.incident.Incident;
import org.debrief.incident.Milestone;
import org.debrief.incident.ReviewState;
import org.debrief.incident.Texts;
import org.debrief.review.Audience;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;
import org.debrief.review.Review;
import org.debrief.timeline.TimelineEvent;

/** A write-up as Markdown (CommonMark with tables), its parts in the order of the page. */
public final class MarkdownWriteUp {

    private final Postmortem postmortem;
    private final Incident incident;
    private final Phrases phrases;
    private final MarkdownText out = new MarkdownText();

    private MarkdownWriteUp(Postmortem postmortem, Audience audience) {
        this.postmortem = postmortem;
        this.incident = postmortem.incident();
        this.phrases = new Phrases(audience);
    }

    /** The write-up in the words and the time zone of its reader. */
    public static String of(Postmortem postmortem, Audit audit, Audience audience) {
        MarkdownWriteUp writeUp = new MarkdownWriteUp(postmortem, audience);
        writeUp.summary();
        writeUp.timeline();
        new MarkdownAnalysis(postmortem, writeUp.phrases, writeUp.out).write();
        new MarkdownActions(postmortem.actions(), writeUp.phrases, writeUp.out).write(audit);
        writeUp.reviews();
        return writeUp.out.toString();
    }

    private void summary() {
        String title = incident.key() == null ? incident.summary() : incident.key() + " " + incident.summary();
        out.heading(1, title).heading(2, phrases.text("debrief.section.summary"));
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
        fact(rows, "debrief.duration.ttd", phrases.duration(incident.milestones().durations().ttd()));
        fact(rows, "debrief.duration.tta", phrases.duration(incident.milestones().durations().tta()));
        fact(rows, "debrief.duration.ttm", phrases.duration(incident.milestones().durations().ttm()));
        fact(rows, "debrief.duration.ttr", phrases.duration(incident.milestones().durations().ttr()));
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

    private void timeline() {
        if (postmortem.timeline().isEmpty()) {
            return;
        }
        out.heading(2, phrases.text("debrief.section.timeline"));
        out.prose(phrases.text("debrief.timeline.zone", phrases.zone(postmortem.timeline().get(0).at())));
        String day = null;
        List<List<String>> rows = new ArrayList<>();
        for (TimelineEvent event : postmortem.timeline()) {
            String next = phrases.day(event.at());
            if (!next.equals(day)) {
                day(day, rows);
                rows.clear();
                day = next;
            }
            rows.add(event(event));
        }
        day(day, rows);
    }

    private void day(String day, List<List<String>> rows) {
        if (day != null) {
            out.heading(3, day).table(
                    List.of(
                            phrases.text("debrief.timeline.time"),
                            phrases.text("debrief.timeline.kind"),
                            phrases.text("debrief.timeline.event")),
                    rows);
        }
    }

    private List<String> event(TimelineEvent event) {
        return List.of(
                MarkdownText.cell(phrases.time(event.at(), event.precision())),
                event.kind() == null ? "" : phrases.word("debrief.event", event.kind()),
                MarkdownText.cell(event.text()) + MarkdownEvidence.cell(event.evidence()) + origin(event));
    }

    private String origin(TimelineEvent event) {
        String origin = phrases.origin(event);
        return origin == null ? "" : "<br>" + MarkdownText.line(origin);
    }

    private void reviews() {
        if (postmortem.reviews().isEmpty()) {
            return;
        }
        out.heading(2, phrases.text("debrief.section.reviews"));
        for (Review review : postmortem.reviews()) {
            out.item(0, MarkdownText.line(ReviewLine.of(review, phrases)));
            if (review.notes() != null && !review.notes().isBlank()) {
                out.item(1, MarkdownText.lines(review.notes()));
            }
        }
    }
}
