package org.debrief.timeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.timeline.TimelineEvent;

/** Finds the event that says the same in the same second, of a timeline and of those added in the order of time; holds one second of the latter. */
final class SameSecond {

    private final Map<Long, List<TimelineEvent>> saved = new HashMap<>();
    private final Map<String, TimelineEvent> byWords = new HashMap<>();
    private final List<TimelineEvent> unread = new ArrayList<>();
    private long second = Long.MIN_VALUE;

    SameSecond(Collection<TimelineEvent> timeline) {
        timeline.forEach(event -> saved.computeIfAbsent(secondOf(event), any -> new ArrayList<>(1)).add(event));
    }

    private static long secondOf(TimelineEvent event) {
        return event.at().getEpochSecond();
    }

    /** The first that says the same, {@code null} when there is none; words are looked at only where a second has several events. */
    TimelineEvent of(TimelineEvent event) {
        moveTo(secondOf(event));
        if (byWords.isEmpty() && unread.isEmpty()) {
            return null;
        }
        unread.forEach(one -> byWords.putIfAbsent(NormalText.of(one.text()), one));
        unread.clear();
        return byWords.get(NormalText.of(event.text()));
    }

    /** An event that is added; none comes after one of a later second. */
    void accept(TimelineEvent event) {
        moveTo(secondOf(event));
        unread.add(event);
    }

    private void moveTo(long next) {
        if (next != second) {
            second = next;
            byWords.clear();
            unread.clear();
            unread.addAll(saved.getOrDefault(next, List.of()));
        }
    }
}
