package org.debrief.app.timeline;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.debrief.timeline.parse.Answers;
import org.junit.Test;

/** What holds for whatever keeps what was said about sources. */
public abstract class SourcesContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** An empty one. */
    protected abstract EvidenceSources sources();

    private static KeptSource source(String name, String zone) {
        return new KeptSource(name, new Answers(ZoneId.of(zone), null, null), null, "ana", NOON);
    }

    @Test
    public void whatWasSaidIsKeptByIncidentInTheOrderOfNames() {
        EvidenceSources sources = sources();
        KeptSource whole = new KeptSource(
                "b.log", new Answers(ZoneId.of("+02:00"), 2026, LocalDate.of(2026, 2, 28)), -30, "ben", NOON);
        KeptSource shifted = new KeptSource("a".repeat(255), Answers.NONE, 5, "ana", NOON);
        sources.keep(1, whole);
        sources.keep(1, shifted);
        sources.keep(2, source("b.log", "UTC"));
        assertEquals(List.of(shifted, whole), sources.of(1));
        assertEquals(List.of(source("b.log", "UTC")), sources.of(2));
        assertEquals(List.of(), sources.of(3));
    }

    @Test
    public void whatWasSaidLastCounts() {
        EvidenceSources sources = sources();
        sources.keep(1, new KeptSource("a.log", new Answers(ZoneId.of("UTC"), 2026, null), 7, "ben", NOON.minusSeconds(9)));
        sources.keep(1, source("a.log", "Asia/Tokyo"));
        assertEquals(List.of(source("a.log", "Asia/Tokyo")), sources.of(1));
    }
}
