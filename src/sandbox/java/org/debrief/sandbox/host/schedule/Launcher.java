package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs, one run of a job at a time in this node, and notes how they end. */
final class Launcher {
    private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

    private final String node;
    private final RunHistory history;
    private final Clock clock;
    private final Set<JobId> running = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;

    Launcher(String node, RunHistory history, Clock clock) {
        this.node = node;
        this.history = history;
        this.clock = clock;
    }

    /** Runs the job now, in this thread. */
    Run launch(KnownJob job) {
        Instant started = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long start = System.nanoTime();
        Ending ending = ending(job, started);
        Run run = new Run(node, started, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), ending.outcome(), ending.message());
        history.add(job.getJobId(), run);
        return run;
    }

    /** How a run ended. */
    private record Ending(RunOutcome outcome, String message) {
        static Ending of(JobRunnerResponse response) {
            return response == null ? new Ending(RunOutcome.SUCCESS, null) : new Ending(response.getRunOutcome(), response.getMessage());
        }
    }

    private Ending ending(KnownJob job, Instant started) {
        Optional<JobRunner> runner = job.runner();
        if (runner.isEmpty()) {
            return new Ending(RunOutcome.UNAVAILABLE, "Job runner key '" + job.getJobRunnerKey() + "' is not registered");
        }
        if (!running.add(job.getJobId())) {
            return new Ending(RunOutcome.ABORTED, "Already running");
        }
        try {
            return Ending.of(inItsLoader(runner.get(), new Request(job.getJobId(), job.config(), started)));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            LOG.error("The job '{}' failed", job.getJobId(), e);
            return Ending.of(JobRunnerResponse.failed(e));
        } finally {
            running.remove(job.getJobId());
        }
    }

    private static JobRunnerResponse inItsLoader(JobRunner runner, JobRunnerRequest request) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(runner.getClass().getClassLoader());
        try {
            return runner.runJob(request);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Asks the running jobs to come to an end. */
    void cancel() {
        cancelled = true;
    }

    /** One run as its runner sees it. */
    private final class Request implements JobRunnerRequest {
        private final JobId id;
        private final JobConfig config;
        private final Instant started;

        Request(JobId id, JobConfig config, Instant started) {
            this.id = id;
            this.config = config;
            this.started = started;
        }

        @Override
        public Date getStartTime() {
            return Date.from(started);
        }

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public JobConfig getJobConfig() {
            return config;
        }

        @Override
        public boolean isCancellationRequested() {
            return cancelled;
        }
    }
}
