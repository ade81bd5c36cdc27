package org.debrief.sandbox.host.time;

import java.time.Duration;
import java.time.Instant;

/** How the site's time follows from the machine's: that much later, or, while it is stopped, always the same instant. */
public record ClockSetting(Duration offset, Instant stoppedAt) {
    /** The machine's own time. */
    public static final ClockSetting NONE = new ClockSetting(Duration.ZERO, null);

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

    /** A running clock that shows {@code now} at the machine's time {@code real}. */
    static ClockSetting running(Instant now, Instant real) {
        return new ClockSetting(Duration.between(real, inRange(now)), null);
    }

    /** A clock that stands still. */
    static ClockSetting stopped(Instant now, Instant real) {
        return new ClockSetting(Duration.between(real, inRange(now)), now);
    }

    private static Instant inRange(Instant now) {
        if (now.isBefore(EARLIEST) || now.isAfter(LATEST)) {
            throw new IllegalArgumentException("The site's time lies in the years 2000 to 2999.");
        }
        return now;
    }

    /** Whether the clock stands still. */
    public boolean stopped() {
        return stoppedAt != null;
    }

    Instant at(Instant real) {
        return stopped() ? stoppedAt : real.plus(offset);
    }
}
