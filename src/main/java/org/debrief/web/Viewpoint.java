package org.debrief.web;

import java.util.List;
import org.debrief.review.Audience;
import org.debrief.review.EventWords;
import org.debrief.review.Phrases;
import org.debrief.timeline.TimelineEvent;

/** Who reads a write-up, and where on a page. */
public record Viewpoint(Audience audience, Placement placement) {

    public Phrases phrases() {
        return new Phrases(audience);
    }

    /** What shows evidence of parts that may name events of a timeline. */
    public EvidenceText evidence(List<TimelineEvent> timeline) {
        return new EvidenceText(phrases(), placement.files(), new EventWords(timeline, phrases()));
    }

    Labels labels() {
        return new Labels(audience.words());
    }
}
