package org.debrief.web;

import java.util.Locale;
import org.debrief.review.Phrases;
import org.debrief.timeline.TimelineEvent;

/**
 * One event of the timeline.
 *
 * @param kind empty when not said
 * @param style a class name that tells the kind, empty when not said
 * @param origin where it was read or who recorded it, {@code null} when unknown
 */
public record TimelineRow(String time, String kind, String style, String textHtml, String evidenceHtml, String origin) {

    static TimelineRow of(TimelineEvent event, Phrases phrases) {
        return new TimelineRow(
                phrases.time(event.at(), event.precision()),
                event.kind() == null ? "" : phrases.word("debrief.event", event.kind()),
                event.kind() == null ? "" : "debrief-kind-" + event.kind().name().toLowerCase(Locale.ROOT),
                SafeText.prose(event.text()),
                EvidenceText.html(event.evidence(), phrases),
                phrases.origin(event));
    }
}
