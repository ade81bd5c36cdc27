package org.debrief.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.timeline.TimelineEvent;

/** Names events of one timeline in a line each: when, and what happened. */
public final class EventWords {

    /** The longest text of an event that is told whole, in code points. */
    private static final int LONGEST = 160;

    private final Map<String, TimelineEvent> events = new HashMap<>();
    private final Phrases phrases;

    /** The words for these events. */
    public EventWords(List<TimelineEvent> timeline, Phrases phrases) {
        this.phrases = phrases;
        timeline.forEach(event -> events.put(event.id(), event));
    }

    /** The event of an id; says so when there is none. */
    public String of(String id) {
        TimelineEvent event = events.get(id);
        return event == null
                ? phrases.text("debrief.evidence.event.unknown")
                : phrases.date(event.at()) + ", " + phrases.time(event.at(), event.precision()) + ": " + Phrases.shortened(event.text(), LONGEST);
    }
}
