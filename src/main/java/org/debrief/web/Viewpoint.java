package org.debrief.web;

import org.debrief.review.Audience;
import org.debrief.review.Phrases;

/** Who reads a write-up, and where on a page. */
public record Viewpoint(Audience audience, Placement placement) {

    Phrases phrases() {
        return new Phrases(audience);
    }

    Labels labels() {
        return new Labels(audience.words());
    }
}
