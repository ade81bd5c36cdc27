package org.debrief.sandbox.host.time;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.debrief.sandbox.host.Database;
import org.junit.After;
import org.junit.Test;

/** The site's clock: moved, stopped, kept, and followed by another node. */
public class SiteClockTest {
    private static final Instant SPRING = Instant.parse("2031-03-01T09:00:00Z");
    private final Database database = Database.inMemory();
    private final SiteClock clock = SiteClock.in(database.dataSource());

    @After
    public void close() {
        clock.close();
        database.close();
    }

    private static void assertShows(Instant expected, Clock shown) {
        Duration off = Duration.between(expected, shown.instant()).abs();
        assertTrue(off.toString(), off.compareTo(Duration.ofMinutes(1)) < 0);
    }

    @Test
    public void showsTheMachinesTimeAtFirst() {
        assertShows(Instant.now(), clock);
        assertEquals(ClockSetting.NONE, clock.setting());
    }

    @Test
    public void runsOnFromWhatItIsSetTo() {
        clock.set(SPRING, false);
        assertShows(SPRING, clock);
        assertFalse(clock.instant().isBefore(SPRING));
        assertFalse(clock.setting().stopped());
    }

    @Test
    public void movesForwardsAndBackwards() {
        clock.shift(Duration.ofDays(3));
        assertShows(Instant.now().plus(Duration.ofDays(3)), clock);
        clock.shift(Duration.ofDays(-5));
        assertShows(Instant.now().minus(Duration.ofDays(2)), clock);
    }

    @Test
    public void offsetCountsFromTheMachinesTime() {
        clock.shift(Duration.ofDays(3));
        clock.runAhead(Duration.ofHours(-1));
        assertShows(Instant.now().minus(Duration.ofHours(1)), clock);
    }

    @Test
    public void standsStillAlsoWhileItIsMoved() {
        clock.set(SPRING, true);
        assertEquals(SPRING, clock.instant());
        clock.shift(Duration.ofHours(1));
        assertEquals(SPRING.plus(Duration.ofHours(1)), clock.instant());
        clock.reset();
        assertShows(Instant.now(), clock);
    }

    @Test
    public void viewInAnotherZoneMovesWithIt() {
        Clock view = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.set(SPRING, true);
        assertEquals(SPRING, view.instant());
        assertEquals(ZoneId.of("Asia/Tokyo"), view.getZone());
    }

    @Test
    public void settingOutlivesARestart() {
        clock.set(SPRING, true);
        try (SiteClock again = SiteClock.in(database.dataSource())) {
            assertEquals(SPRING, again.instant());
        }
    }

    @Test
    public void otherNodeFollows() throws InterruptedException {
        try (SiteClock other = SiteClock.in(database.dataSource())) {
            clock.set(SPRING, true);
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!other.instant().equals(SPRING) && System.nanoTime() < patience) {
                Thread.onSpinWait();
            }
            assertEquals(SPRING, other.instant());
        }
    }

    @Test
    public void timesThatNobodyMeansAreRefusedAndChangeNothing() {
        assertThrows(IllegalArgumentException.class, () -> clock.set(Instant.parse("1999-12-31T23:59:59Z"), false));
        assertThrows(IllegalArgumentException.class, () -> clock.shift(Duration.ofDays(999_999)));
        assertThrows(IllegalArgumentException.class, () -> clock.runAhead(Duration.ofSeconds(Long.MAX_VALUE)));
        assertEquals(ClockSetting.NONE, clock.setting());
    }
}
