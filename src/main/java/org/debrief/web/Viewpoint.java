package org.debrief.web;

import org.debrief.review.Audience;
import org.debrief.review.Phrases;

/** Who reads a write-up, and where on a page. */
public record Viewpoint(Audience audience, Placement placement) {

    Phrases phrases() {
        return new Phrases(audience);
    }

    EvidenceText evidence() {
        return new EvidenceText(phrases(), placement.files());
    }

    Labels labels() {
        return new Labels(audience.words());
    }
}
