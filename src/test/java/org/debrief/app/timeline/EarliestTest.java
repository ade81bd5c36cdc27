package org.debrief.app.timeline;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.archive.Limits;
import org.debrief.timeline.merge.Candidate;
import org.junit.Test;

/** The earliest candidates, with room for two. */
public class EarliestTest {

    private final Earliest earliest = empty();

    private static Earliest empty() {
        return new Earliest(new ImportLimits(Limits.DEFAULT, 1, 2, 1_000, 1));
    }

    private static Candidate at(int second) {
        Instant at = Instant.ofEpochSecond(second);
        Source source = new Source("a.log", second, "hash" + second, null);
        return new Candidate(new TimelineEvent(null, 0, at, null, null, "event " + second, "ada", source, List.of()), false, false);
    }

    private void add(int second, boolean wanted) {
        if (earliest.takes(Instant.ofEpochSecond(second))) {
            earliest.add(at(second), wanted);
        }
    }

    private static List<String> texts(Earliest of) {
        return of.list().stream().map(candidate -> candidate.event().text()).sorted().toList();
    }

    @Test
    public void thoseThatAreNotWantedTakeUpRoom() {
        add(3, true);
        add(1, false);
        add(2, true);
        assertEquals(List.of("event 2"), texts(earliest));
        assertEquals(1, earliest.left());
        assertEquals(Instant.ofEpochSecond(3), earliest.firstLeft());
    }

    @Test
    public void whatIsNotWantedStaysSoWhenAnotherTakesAll() {
        add(1, false);
        add(2, true);
        add(4, true);
        Earliest all = empty();
        all.add(at(3));
        all.takeAll(earliest);
        assertEquals(List.of("event 2"), texts(all));
        assertEquals(2, all.left());
    }
}
