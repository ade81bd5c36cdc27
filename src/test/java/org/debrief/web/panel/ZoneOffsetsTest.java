package org.debrief.web.panel;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.Test;

/** How the offsets of a zone are told to scripts. */
public class ZoneOffsetsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static ZoneOffsets of(String zone) {
        return new ZoneOffsets(ZoneId.of(zone), NOW);
    }

    @Test
    public void aZoneWithoutChangesIsOneNumber() {
        assertEquals("0", of("UTC").text());
        assertEquals("-12600", of("-03:30").text());
    }

    @Test
    public void everyChangeIsThereWithItsInstant() {
        long forward = Instant.parse("2026-03-29T01:00:00Z").getEpochSecond();
        long back = Instant.parse("2026-10-25T01:00:00Z").getEpochSecond();
        assertThat(of("Europe/Berlin").text(), startsWith("3600 "));
        assertThat(of("Europe/Berlin").text(), containsString(" " + forward + ":7200 " + back + ":3600 "));
    }

    @Test
    public void allDaysThatCanBeChosenAreCovered() {
        assertEquals("1970-01-02", of("UTC").earliest());
        assertEquals("2029-03-02", of("UTC").latest());
        String last = of("Europe/Berlin").text().replaceAll(".* (\\d+):\\d+$", "$1");
        assertTrue(Instant.ofEpochSecond(Long.parseLong(last)).isAfter(Instant.parse("2028-10-01T00:00:00Z")));
    }

    @Test
    public void offsetsAreWrittenInFull() {
        assertEquals("UTC+00:00", ZoneOffsets.offset(ZoneId.of("UTC"), NOW));
        assertEquals("UTC+05:30", ZoneOffsets.offset(ZoneId.of("Asia/Kolkata"), NOW));
    }
}
