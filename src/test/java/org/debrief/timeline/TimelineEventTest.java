package org.debrief.timeline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Events and their order. */
public class TimelineEventTest {

    private static TimelineEvent event(String at, String text) {
        return new TimelineEvent(null, 0, Instant.parse(at), Precision.SECOND, EventKind.ACTION, text, null, null, List.of());
    }

    @Test
    public void instantIsWholeSeconds() {
        assertEquals(Instant.parse("2026-03-01T10:00:00Z"), event("2026-03-01T10:00:00.5Z", "x").at());
    }

    @Test
    public void aKeyEventStaysOneUnderAnotherIdAndWithOtherEvidence() {
        TimelineEvent key = event("2026-03-01T10:00:00Z", "x").marked(true);
        assertTrue(key.as("e7", 2).withEvidence(List.of()).keyEvent());
        assertFalse(key.marked(false).keyEvent());
    }

    @Test
    public void eventsOfOneInstantKeepTheirOrder() {
        List<String> sorted = Stream.of(
                        event("2026-03-01T10:00:01Z", "last"),
                        event("2026-03-01T10:00:00.9Z", "first"),
                        event("2026-03-01T10:00:00.1Z", "second"))
                .sorted(TimelineEvent.IN_ORDER)
                .map(TimelineEvent::text)
                .toList();
        assertEquals(List.of("first", "second", "last"), sorted);
    }
}
