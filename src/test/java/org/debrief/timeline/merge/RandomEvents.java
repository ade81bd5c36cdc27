package org.debrief.timeline.merge;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;

/** Events of few sources, words and minutes, so that many resemble each other. */
final class RandomEvents {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> WORDS = List.of(
            "HighErrorRate", "checkout", "web-7", "db-1", "queue", "resolved", "acked", "fires", "Checkout", "again", "LatencyHigh", "slow", "firing");

    private RandomEvents() {}

    /** Candidates, each on a line of its own, some with the identity of others. */
    static List<Candidate> candidates(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Candidate(event(random, i), random.nextBoolean(), random.nextInt(8) == 0))
                .toList();
    }

    /** Saved events, some written by hand. */
    static List<TimelineEvent> saved(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            TimelineEvent event = event(random, i).as("e" + i, 1);
            return random.nextInt(3) > 0 ? event : new TimelineEvent(
                    event.id(), 1, event.at(), null, event.kind(), event.text(), "ana", null, List.of());
        }).toList();
    }

    private static TimelineEvent event(Random random, int line) {
        String text = random.ints(1 + random.nextInt(4), 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
        EventKind kind = EventKind.values()[random.nextInt(EventKind.values().length)];
        Source source = new Source("abc".substring(random.nextInt(3)), line, EventHash.of("" + random.nextInt(60)), null);
        return new TimelineEvent(null, 0, START.plusSeconds(random.nextInt(600)), null, kind, text, "ana", source, List.of());
    }
}
