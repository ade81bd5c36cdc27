package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.MovedClock;
import org.junit.rules.ExternalResource;

/** Two nodes' schedulers on one database, with a clock that only moves when told; each has the runner of {@link #KEY}, which notes its runs. */
final class TwoSchedulers extends ExternalResource {
    static final JobId DIGEST = JobId.of("digest");
    static final JobRunnerKey KEY = JobRunnerKey.of("digest.runner");
    static final Duration HOUR = Duration.ofHours(1);
    static final Executor HERE = Runnable::run;

    final Database database = Database.inMemory();
    final MovedClock clock = new MovedClock();
    final List<String> runs = new ArrayList<>();
    final RunHistory history = new RunHistory(database.own());
    Launcher launcher;
    final Scheduler one = scheduler("1");
    final Scheduler two = scheduler("2");

    /** The scheduler of a new life of a node. */
    Scheduler scheduler(String node) {
        launcher = new Launcher(node, history, clock);
        Scheduler scheduler = new Scheduler(new ClusterJobs(database.own()), new RunTimes(clock, true), launcher);
        scheduler.registerJobRunner(KEY, request -> {
            runs.add(node + " " + request.getJobId() + " " + request.getStartTime().toInstant());
            return null;
        });
        return scheduler;
    }

    @Override
    protected void after() {
        database.close();
    }

    static JobConfig every(Duration interval, RunMode mode) {
        return JobConfig.forJobRunnerKey(KEY).withRunMode(mode).withSchedule(Schedule.forInterval(interval.toMillis(), null));
    }

    static JobConfig hourly() {
        return every(HOUR, RunMode.RUN_ONCE_PER_CLUSTER);
    }

    void bothLook() {
        one.runDue(HERE);
        two.runDue(HERE);
    }
}
