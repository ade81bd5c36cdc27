package org.debrief.sandbox.host.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock seen from another zone; it moves with the clock. */
final class ZonedView extends Clock {
    private final Clock clock;
    private final ZoneId zone;

    ZonedView(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ZonedView(clock, other);
    }
}
