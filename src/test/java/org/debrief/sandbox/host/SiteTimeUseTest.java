package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.debrief.sandbox.host.time.SiteTime;
import org.junit.Test;

/** The time of plugins while one sandbox runs within the life of another. */
public class SiteTimeUseTest {
    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    @Test
    public void theFormerClockComesBackWhenAnotherSiteIsDone() {
        try (SiteTime.Use outer = SiteTime.use(at("2030-01-01T00:00:00Z"))) {
            try (SiteTime.Use inner = SiteTime.use(at("2031-01-01T00:00:00Z"))) {
                assertEquals(Instant.parse("2031-01-01T00:00:00Z"), SiteTime.systemUTC().instant());
            }
            assertEquals(Instant.parse("2030-01-01T00:00:00Z"), SiteTime.systemUTC().instant());
        }
    }
}
