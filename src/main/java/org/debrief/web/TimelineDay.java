package org.debrief.web;

import java.util.List;
import org.debrief.timeline.TimelineEvent;

/** The events of one day in the reader's zone. */
public record TimelineDay(String title, List<TimelineRow> rows) {

    static TimelineDay of(String title, List<TimelineEvent> events, Viewpoint viewpoint) {
        return new TimelineDay(title, events.stream().map(event -> TimelineRow.of(event, viewpoint)).toList());
    }
}
