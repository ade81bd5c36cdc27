package org.debrief.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.review.Phrases;
import org.debrief.timeline.TimelineEvent;

/**
 * The timeline, day by day.
 *
 * @param zone the zone of its times, {@code null} when it is empty
 */
public record TimelinePage(int heading, String zone, List<TimelineDay> days) {

    static TimelinePage of(List<TimelineEvent> events, Viewpoint viewpoint) {
        Phrases phrases = viewpoint.phrases();
        Map<String, List<TimelineEvent>> days =
                events.stream().collect(Collectors.groupingBy(event -> phrases.day(event.at()), LinkedHashMap::new, Collectors.toList()));
        return new TimelinePage(
                viewpoint.placement().heading(),
                events.isEmpty() ? null : phrases.zone(events.get(0).at()),
                days.entrySet().stream().map(day -> TimelineDay.of(day.getKey(), day.getValue(), viewpoint)).toList());
    }
}
