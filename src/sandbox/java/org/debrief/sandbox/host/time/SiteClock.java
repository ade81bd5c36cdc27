package org.debrief.sandbox.host.time;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** The site's clock. Its setting is kept in the database, so that it outlives a restart and reaches every node within a second. */
public final class SiteClock extends Clock implements AutoCloseable {
    private static final int OTHERS_FOLLOW_WITHIN_MILLIS = 500;

    private final Clock machine;
    private final StoredSetting stored;
    private final ScheduledExecutorService following = Executors.newSingleThreadScheduledExecutor(SiteClock::daemon);
    private volatile ClockSetting setting;

    private SiteClock(DataSource database, Clock machine) {
        this.machine = machine;
        this.stored = new StoredSetting(database);
        this.setting = stored.read();
    }

    /** The clock of the site that keeps its data here. */
    public static SiteClock in(DataSource database) {
        SiteClock clock = new SiteClock(database, Clock.systemDefaultZone());
        clock.following.scheduleWithFixedDelay(clock::follow, OTHERS_FOLLOW_WITHIN_MILLIS, OTHERS_FOLLOW_WITHIN_MILLIS,
                TimeUnit.MILLISECONDS);
        return clock;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "site clock");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes over what another node has set. */
    private synchronized void follow() {
        stored.readIfPossible().ifPresent(read -> setting = read);
    }

    @Override
    public Instant instant() {
        return setting.at(machine.instant());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedView(this, zone);
    }

    /** The machine's time. */
    public Instant real() {
        return machine.instant();
    }

    /** The present setting. */
    public ClockSetting setting() {
        return setting;
    }

    /** Sets the time, forwards or backwards; a stopped clock shows it until it is set again. */
    public void set(Instant now, boolean stop) {
        change(stop ? ClockSetting.stopped(now, real()) : ClockSetting.running(now, real()));
    }

    /** Moves the time by so much. */
    public void shift(Duration by) {
        set(later(instant(), by), setting.stopped());
    }

    /** Lets the clock run that much ahead of the machine's. */
    public void runAhead(Duration offset) {
        Instant real = real();
        change(ClockSetting.running(later(real, offset), real));
    }

    private static Instant later(Instant start, Duration by) {
        try {
            return start.plus(by);
        } catch (DateTimeException | ArithmeticException tooFar) {
            return by.isNegative() ? Instant.MIN : Instant.MAX;
        }
    }

    /** Goes back to the machine's time. */
    public void reset() {
        change(ClockSetting.NONE);
    }

    private synchronized void change(ClockSetting wanted) {
        stored.write(wanted);
        setting = wanted;
    }

    @Override
    public void close() {
        following.shutdownNow();
    }
}
