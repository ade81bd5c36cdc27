package org.debrief.timeline.merge;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.timeline.TimelineEvent;

/** The events of some minutes, by the names in them. */
final class Window {

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Map<String, Deque<Entry>> byName = new HashMap<>();

    /** An event and what it tells. */
    record Entry(TimelineEvent event, Telling telling) {}

    /** Adds an event that is not before the others. */
    void add(TimelineEvent event, Telling telling) {
        Entry entry = new Entry(event, telling);
        entries.add(entry);
        telling.names().forEach(name -> byName.computeIfAbsent(name, any -> new ArrayDeque<>(2)).add(entry));
    }

    void forgetBefore(Instant at) {
        while (!entries.isEmpty() && entries.peek().event().at().isBefore(at)) {
            entries.remove().telling().names().forEach(this::forgetFirst);
        }
    }

    private void forgetFirst(String name) {
        Deque<Entry> holders = byName.get(name);
        holders.remove();
        if (holders.isEmpty()) {
            byName.remove(name);
        }
    }

    /** The events that have a name, in order. */
    Collection<Entry> holders(String name) {
        return byName.getOrDefault(name, EMPTY);
    }

    private static final Deque<Entry> EMPTY = new ArrayDeque<>(List.of());
}
