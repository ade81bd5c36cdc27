package org.debrief.sandbox.host.schedule;

import static org.debrief.sandbox.host.schedule.TwoSchedulers.DIGEST;
import static org.debrief.sandbox.host.schedule.TwoSchedulers.HERE;
import static org.debrief.sandbox.host.schedule.TwoSchedulers.HOUR;
import static org.debrief.sandbox.host.schedule.TwoSchedulers.KEY;
import static org.debrief.sandbox.host.schedule.TwoSchedulers.hourly;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerRuntimeException;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

/** What runners get, and how their runs end. */
public class JobRunsTest {
    @Rule
    public final TwoSchedulers site = new TwoSchedulers();

    @Test
    public void withoutItsRunnerAJobStaysAndItsRunIsUnavailable() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, hourly().withParameters(Map.of("n", 1)));
        site.one.unregisterJobRunner(KEY);
        site.one.runDue(HERE);

        assertEquals(RunOutcome.UNAVAILABLE, site.history.getLastRunForJob(DIGEST).getRunOutcome());
        assertEquals("Job runner key 'digest.runner' is not registered", site.history.getLastRunForJob(DIGEST).getMessage());
        assertFalse(site.one.getJobDetails(DIGEST).isRunnable());
        assertThrows(SchedulerRuntimeException.class, () -> site.one.getJobDetails(DIGEST).getParameters());
        assertTrue(site.two.getJobDetails(DIGEST).isRunnable());
        assertEquals(Map.of("n", 1), site.two.getJobDetails(DIGEST).getParameters());
    }

    @Test
    public void theRunnerGetsItsParametersOnTheOtherNode() throws SchedulerServiceException {
        List<Map<String, Serializable>> got = new ArrayList<>();
        site.two.registerJobRunner(KEY, request -> {
            got.add(request.getJobConfig().getParameters());
            return JobRunnerResponse.success("sent 3");
        });
        site.one.scheduleJob(DIGEST, hourly().withParameters(Map.of("project", "OPS", "days", 7L)));
        site.two.runDue(HERE);

        assertEquals(List.of(Map.of("project", "OPS", "days", 7L)), got);
        assertEquals("sent 3", site.history.getLastSuccessfulRunForJob(DIGEST).getMessage());
    }

    @Test
    public void parametersThatCannotBeWrittenAreRefused() {
        Serializable bad = new ArrayList<>(List.of(new Object()));

        assertThrows(SchedulerServiceException.class, () -> site.one.scheduleJob(DIGEST, hourly().withParameters(Map.of("bad", bad))));
        assertNull(site.one.getJobDetails(DIGEST));
    }

    @Test
    public void aFailureIsNotedAndTheJobRunsAgain() throws SchedulerServiceException {
        site.one.registerJobRunner(KEY, request -> {
            site.runs.add("failed");
            throw new IllegalStateException("no mail server", new IllegalArgumentException("x".repeat(300)));
        });
        site.one.scheduleJob(DIGEST, hourly());
        site.one.runDue(HERE);
        site.clock.move(HOUR);
        site.one.runDue(HERE);

        assertEquals(List.of("failed", "failed"), site.runs);
        assertEquals(RunOutcome.FAILED, site.history.getLastRunForJob(DIGEST).getRunOutcome());
        assertTrue(site.history.getLastRunForJob(DIGEST).getMessage().startsWith("IllegalStateException: no mail server"));
        assertEquals(255, site.history.getLastRunForJob(DIGEST).getMessage().length());
        assertNull(site.history.getLastSuccessfulRunForJob(DIGEST));
    }

    @Test
    public void aJobDoesNotRunTwiceAtOnce() throws SchedulerServiceException {
        List<RunOutcome> inner = new ArrayList<>();
        site.one.registerJobRunner(KEY, request -> {
            inner.add(site.one.runNow(site.one.find(DIGEST).orElseThrow()).outcome());
            return null;
        });
        site.one.scheduleJob(DIGEST, hourly());
        site.one.runDue(HERE);

        assertEquals(List.of(RunOutcome.ABORTED), inner);
    }

    @Test
    public void runNowLeavesTheScheduleAlone() throws SchedulerServiceException {
        site.one.scheduleJob(DIGEST, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forCronExpression("0 0 9 * * ?")));
        Run run = site.one.runNow(site.one.find(DIGEST).orElseThrow());

        assertEquals(RunOutcome.SUCCESS, run.outcome());
        assertEquals("1", run.node());
        assertEquals(Instant.parse("2026-01-01T09:00:00Z"), site.one.getJobDetails(DIGEST).getNextRunTime().toInstant());
    }

    @Test
    public void runnersLearnThatTheNodeStops() throws SchedulerServiceException {
        List<Boolean> seen = new ArrayList<>();
        site.two.registerJobRunner(KEY, request -> {
            seen.add(request.isCancellationRequested());
            site.launcher.cancel();
            seen.add(request.isCancellationRequested());
            return null;
        });
        site.two.scheduleJob(DIGEST, hourly());
        site.two.runDue(HERE);

        assertEquals(List.of(false, true), seen);
    }

    @Test
    public void aBundlesRunnersGoWithIt() {
        BundleScheduler ofBundle = new BundleScheduler(site.one);
        JobRunnerKey other = JobRunnerKey.of("other");
        ofBundle.registerJobRunner(other, request -> null);
        assertEquals(Set.of(KEY, other), site.one.getRegisteredJobRunnerKeys());
        ofBundle.close();

        assertEquals(Set.of(KEY), site.one.getRegisteredJobRunnerKeys());
    }
}
