package org.debrief.timeline.merge;

import java.util.Objects;
import org.debrief.timeline.TimelineEvent;

/**
 * An event that may be added to a timeline.
 *
 * @param event has a source with a hash
 * @param identified whether its source names it, so that the same hash is the same event and not only the same words
 * @param kept whether it is to be added although something like it is there
 */
public record Candidate(TimelineEvent event, boolean identified, boolean kept) {

    public Candidate {
        Objects.requireNonNull(event.source().hash(), "hash");
    }
}
