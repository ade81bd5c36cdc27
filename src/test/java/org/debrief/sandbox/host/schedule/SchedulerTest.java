package org.debrief.sandbox.host.schedule;

import static org.debrief.sandbox.host.schedule.TwoSchedulers.DIGEST;
import static org.debrief.sandbox.host.schedule.TwoSchedulers.HERE;
import static org.debrief.sandbox.host.schedule.TwoSchedulers.HOUR;
import static org.debrief.sandbox.host.schedule.TwoSchedulers.KEY;
import static org.debrief.sandbox.host.schedule.TwoSchedulers.every;
import static org.debrief.sandbox.host.schedule.TwoSchedulers.hourly;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.junit.Rule;
import org.junit.Test;

/** When and where jobs run, with two nodes on one database. */
public class SchedulerTest {
    @Rule
    public final TwoSchedulers site = new TwoSchedulers();

    @Test
    public void oneNodeRunsAClusterJobForEachDueTime() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, hourly());
        site.bothLook();
        site.bothLook();
        site.clock.move(HOUR);
        site.two.runDue(HERE);
        site.bothLook();

        assertEquals(List.of("1 digest 2026-01-01T00:00:00Z", "2 digest 2026-01-01T01:00:00Z"), site.runs);
    }

    @Test
    public void ofTwoThatReadTheSameDueJobOneTakesIt() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, hourly());
        Jobs jobs = new ClusterJobs(site.database.own());
        Job read = jobs.find(DIGEST).orElseThrow();

        assertTrue(jobs.take(read, site.clock.instant().plus(HOUR)));
        assertFalse(jobs.take(read, site.clock.instant().plus(HOUR)));
    }

    @Test
    public void aLocalJobRunsOnItsNodeOnly() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, every(HOUR, RunMode.RUN_LOCALLY));
        site.bothLook();

        assertEquals(List.of("1 digest 2026-01-01T00:00:00Z"), site.runs);
        assertNull(site.two.getJobDetails(DIGEST));
    }

    @Test
    public void whatWasMissedRunsOnce() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, hourly());
        site.bothLook();
        site.clock.move(HOUR.multipliedBy(5).plusMinutes(10));
        site.bothLook();
        site.bothLook();

        assertEquals(2, site.runs.size());
        assertEquals(Instant.parse("2026-01-01T06:10:00Z"), site.one.getJobDetails(DIGEST).getNextRunTime().toInstant());
    }

    @Test
    public void aJobOutlivesItsNode() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, hourly());
        Scheduler later = site.scheduler("1");
        later.runDue(HERE);

        assertEquals(1, site.runs.size());
    }

    @Test
    public void runOnceIsGoneAfterItsRun() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.runOnce(Date.from(site.clock.instant().plusSeconds(5)))));
        site.bothLook();
        assertEquals(List.of(), site.runs);
        site.clock.move(Duration.ofSeconds(5));
        site.bothLook();

        assertEquals(1, site.runs.size());
        assertNull(site.one.getJobDetails(DIGEST));
    }

    @Test
    public void aRunThatSchedulesItsJobAnewKeepsIt() throws SchedulerServiceException {
        site.one.registerJobRunner(KEY, request -> {
            try {
                site.one.scheduleJob(DIGEST, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.runOnce(Date.from(site.clock.instant().plus(HOUR)))));
            } catch (SchedulerServiceException e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
        site.one.scheduleJob(DIGEST, JobConfig.forJobRunnerKey(KEY));
        site.one.runDue(HERE);

        assertEquals(site.clock.instant().plus(HOUR), site.one.getJobDetails(DIGEST).getNextRunTime().toInstant());
    }

    @Test
    public void schedulingAgainReplacesTheJob() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, hourly());
        site.two.scheduleJob(DIGEST, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forCronExpression("0 0 9 ? * MON-FRI", TimeZone.getTimeZone("Asia/Tokyo"))));
        site.bothLook();

        assertEquals(List.of(), site.runs);
        assertEquals(Instant.parse("2026-01-02T00:00:00Z"), site.one.getJobDetails(DIGEST).getNextRunTime().toInstant());
        assertEquals(Schedule.forCronExpression("0 0 9 ? * MON-FRI", TimeZone.getTimeZone("Asia/Tokyo")), site.one.getJobDetails(DIGEST).getSchedule());
    }

    @Test
    public void aJobIsLocalOrOfTheClusterAndNotBoth() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, hourly());
        site.one.scheduleJob(DIGEST, every(HOUR, RunMode.RUN_LOCALLY));

        assertEquals(1, site.one.getJobsByJobRunnerKey(KEY).size());
        assertEquals(RunMode.RUN_LOCALLY, site.one.getJobDetails(DIGEST).getRunMode());
        assertNull(site.two.getJobDetails(DIGEST));
    }

    @Test
    public void badSchedulesAreRefused() {
        for (String cron : List.of("", "abc", "0 0 9 * * *", "0 0 9 1 * MON", "61 0 9 * * ?", "0 9 * * ?")) {
            assertThrows(cron, SchedulerServiceException.class,
                    () -> site.one.scheduleJob(DIGEST, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forCronExpression(cron))));
        }
        assertThrows(SchedulerServiceException.class,
                () -> site.one.scheduleJob(DIGEST, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forCronExpression("0 0 9 1 1 ? 2020"))));
        assertThrows(SchedulerServiceException.class, () -> site.one.scheduleJob(JobId.of("x".repeat(256)), hourly()));
    }

    @Test
    public void unscheduledJobsAreGoneForAllNodes() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, hourly());
        site.two.unscheduleJob(DIGEST);
        site.two.unscheduleJob(DIGEST);
        site.bothLook();

        assertEquals(List.of(), site.runs);
        assertEquals(Set.of(), site.one.getJobRunnerKeysForAllScheduledJobs());
    }
}
