package org.debrief.sandbox.host.time;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Where a plugin's classes end up when they ask the JDK for the time: {@link org.debrief.sandbox.host.bundle.SiteTimeWeaving} turns
 * their calls into calls of these methods. One process has one site's time.
 */
public final class SiteTime {
    private static volatile Clock clock = Clock.systemDefaultZone();

    private SiteTime() {
    }

    /** That a clock is in use; closing it brings back the one before. */
    public interface Use extends AutoCloseable {
        @Override
        void close();
    }

    /** Makes this the time of all plugins of the process. */
    public static Use use(Clock siteClock) {
        Clock former = clock;
        clock = siteClock;
        return () -> clock = former;
    }

    /** In the place of {@link Clock#systemUTC()}. */
    public static Clock systemUTC() {
        return clock.withZone(ZoneOffset.UTC);
    }

    /** In the place of {@link Clock#systemDefaultZone()}. */
    public static Clock systemDefaultZone() {
        return clock.withZone(ZoneId.systemDefault());
    }

    /** In the place of {@link Clock#system(ZoneId)}. */
    public static Clock system(ZoneId zone) {
        return clock.withZone(zone);
    }

    /** In the place of {@link System#currentTimeMillis()}. */
    public static long currentTimeMillis() {
        return clock.millis();
    }
}
