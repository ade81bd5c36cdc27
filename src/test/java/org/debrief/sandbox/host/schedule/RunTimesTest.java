package org.debrief.sandbox.host.schedule;

import static org.junit.Assert.assertEquals;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.debrief.sandbox.host.MovedClock;
import org.junit.Test;

/** When jobs are due. */
public class RunTimesTest {
    private final MovedClock clock = new MovedClock();
    private final RunTimes fine = new RunTimes(clock, true);
    private final RunTimes coarse = new RunTimes(clock, false);

    private String cron(String expression, String zone) throws SchedulerServiceException {
        return fine.first(Schedule.forCronExpression(expression, TimeZone.getTimeZone(zone))).toString();
    }

    @Test
    public void cronFollowsQuartz() throws SchedulerServiceException {
        assertEquals("2026-01-01T09:00:00Z", cron("0 0 9 * * ?", "UTC"));
        assertEquals("the first day of the week is Sunday", "2026-01-04T09:00:00Z", cron("0 0 9 ? * 1", "UTC"));
        assertEquals("the last day of the month", "2026-01-31T12:30:15Z", cron("15 30 12 L * ?", "UTC"));
        assertEquals("the second Friday", "2026-01-09T00:00:00Z", cron("0 0 0 ? * 6#2", "UTC"));
        assertEquals("a year", "2027-03-01T00:00:00Z", cron("0 0 0 1 MAR ? 2027", "UTC"));
        assertEquals("every ten minutes", "2026-01-01T00:10:00Z", cron("0 0/10 * * * ?", "UTC"));
    }

    @Test
    public void cronIsInItsZone() throws SchedulerServiceException {
        assertEquals("2026-01-01T08:00:00Z", cron("0 0 9 * * ?", "Europe/Berlin"));
        assertEquals("2026-07-01T07:00:00Z", cron("0 0 9 1 7 ?", "Europe/Berlin"));
    }

    @Test
    public void atAnHourThatDaylightSavingSkipsNothingIsDue() throws SchedulerServiceException {
        Schedule nightly = Schedule.forCronExpression("0 30 2 * * ?", TimeZone.getTimeZone("Europe/Berlin"));
        Instant before = Instant.parse("2026-03-28T12:00:00Z");

        assertEquals("2026-03-30T00:30:00Z", fine.after(nightly, before).toString());
    }

    @Test
    public void anIntervalCountsFromTheRun() throws SchedulerServiceException {
        Schedule schedule = Schedule.forInterval(5000, Date.from(Instant.parse("2025-12-31T00:00:00Z")));

        assertEquals("2025-12-31T00:00:00Z", fine.first(schedule).toString());
        assertEquals("2026-01-01T00:00:05Z", fine.after(schedule, clock.instant()).toString());
    }

    @Test
    public void jiraKnowsWholeMinutes() {
        assertEquals(Schedule.forInterval(60_000, null), coarse.kept(Schedule.forInterval(5000, null)));
        assertEquals(Schedule.forInterval(120_000, null), coarse.kept(Schedule.forInterval(60_001, null)));
        assertEquals(Schedule.runOnce(null), coarse.kept(Schedule.runOnce(null)));
        assertEquals(Schedule.forCronExpression("0 0/5 * * * ?"), coarse.kept(Schedule.forCronExpression("30 0/5 * * * ?")));
        assertEquals(Schedule.forCronExpression("30 0/5 * * * ?"), fine.kept(Schedule.forCronExpression("30 0/5 * * * ?")));
    }
}
