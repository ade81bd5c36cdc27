package org.debrief.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.review.EventWords;
import org.debrief.review.Phrases;
import org.debrief.timeline.TimelineEvent;

/** The timeline as Markdown: a table for every day of the reader. */
final class MarkdownTimeline {

    private final List<TimelineEvent> events;
    private final Phrases phrases;
    private final MarkdownText out;
    private final MarkdownEvidence evidence;

    MarkdownTimeline(List<TimelineEvent> events, Phrases phrases, MarkdownText out) {
        this.events = events;
        this.phrases = phrases;
        this.out = out;
        evidence = new MarkdownEvidence(new EventWords(List.of(), phrases));
    }

    void write() {
        if (events.isEmpty()) {
            return;
        }
        out.heading(2, phrases.text("debrief.section.timeline"));
        out.prose(phrases.text("debrief.timeline.zone", phrases.zone(events.get(0).at())));
        events.stream()
                .collect(Collectors.groupingBy(event -> phrases.day(event.at()), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::day);
    }

    private void day(String day, List<TimelineEvent> ofDay) {
        List<String> head = List.of(
                phrases.text("debrief.timeline.time"),
                phrases.text("debrief.timeline.kind"),
                phrases.text("debrief.timeline.event"));
        out.heading(3, day).table(head, ofDay.stream().map(this::event).toList());
    }

    private List<String> event(TimelineEvent event) {
        return List.of(
                MarkdownText.cell(phrases.time(event.at(), event.precision())),
                event.kind() == null ? "" : phrases.word("debrief.event", event.kind()),
                mark(event) + MarkdownText.cell(event.text()) + evidence.cell(event.evidence()) + origin(event));
    }

    private String mark(TimelineEvent event) {
        return event.keyEvent() ? "**" + MarkdownText.line(phrases.text("debrief.timeline.key")) + "** " : "";
    }

    private String origin(TimelineEvent event) {
        String origin = phrases.origin(event);
        return origin == null ? "" : "<br>" + MarkdownText.line(origin);
    }
}
