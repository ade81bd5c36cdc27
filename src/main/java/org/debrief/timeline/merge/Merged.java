package org.debrief.timeline.merge;

import java.util.List;
import org.debrief.timeline.TimelineEvent;

/**
 * What becomes of candidates.
 *
 * @param events those to add, in the order of the timeline
 * @param duplicates the others, in the same order
 */
public record Merged(List<TimelineEvent> events, List<Duplicate> duplicates) {

    public Merged {
        events = List.copyOf(events);
        duplicates = List.copyOf(duplicates);
    }
}
