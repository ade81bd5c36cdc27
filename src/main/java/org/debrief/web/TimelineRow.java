package org.debrief.web;

import java.util.List;
import java.util.Locale;
import org.debrief.review.Phrases;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.TimelineEvent;

/**
 * One event of the timeline.
 *
 * @param kind {@code null} when not said
 * @param style a class name that tells the kind
 * @param origin where it was read or who recorded it, {@code null} when unknown
 * @param keyEvent whether it is one of the few that tell the story
 */
public record TimelineRow(String time, String kind, String style, String textHtml, String evidenceHtml, String origin, boolean keyEvent) {

    /** An event as its reader sees it. */
    public static TimelineRow of(TimelineEvent event, Viewpoint viewpoint) {
        Phrases phrases = viewpoint.phrases();
        return new TimelineRow(
                phrases.time(event.at(), event.precision()),
                phrases.word("debrief.event", event.kind()),
                style(event.kind()),
                SafeText.prose(event.text()),
                viewpoint.evidence(List.of()).html(event.evidence()),
                phrases.origin(event),
                event.keyEvent());
    }

    /** The class name that tells a kind, {@code null} included. */
    public static String style(EventKind kind) {
        return kind == null ? "debrief-kind-unknown" : "debrief-kind-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
