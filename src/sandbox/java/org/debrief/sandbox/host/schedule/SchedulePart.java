package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.SchedulerHistoryService;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostPart;
import org.debrief.sandbox.host.bundle.Framework;
import org.debrief.sandbox.host.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of the host that runs jobs: one thread looks for due ones several times a second, so a shifted clock is noticed at once, and four run them. */
public final class SchedulePart implements HostPart {
    private static final Logger LOG = LoggerFactory.getLogger(SchedulePart.class);
    private static final int WORKERS = 4;
    private static final long MILLISECONDS_BETWEEN_LOOKS = 250;
    private static final long SECONDS_TO_END = 10;

    private final Host host;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(daemon("scheduler"));
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, daemon("scheduler-worker"));
    private Scheduler scheduler;
    private RunHistory history;
    private Launcher launcher;

    public SchedulePart(Host host) {
        this.host = host;
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void attach(Host same) {
        Clock clock = SiteTime.systemDefaultZone();
        history = new RunHistory(host.database().own());
        launcher = new Launcher(host.database().cluster().id(), history, clock);
        scheduler = new Scheduler(new ClusterJobs(host.database().own()), new RunTimes(clock, host.product().fineSchedules()), launcher);
        host.addServlet("/rest/sandbox/1.0/jobs/*", new JobList(host.access(), scheduler, history));
    }

    @Override
    public void offerTo(Framework framework) {
        framework.offerPerBundle(SchedulerService.class, bundle -> new BundleScheduler(scheduler));
        framework.offer(SchedulerHistoryService.class, history);
    }

    @Override
    public void started() {
        looking.scheduleWithFixedDelay(this::look, 0, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            host.database().cluster().catchUp();
            scheduler.runDue(workers);
        } catch (RuntimeException e) {
            LOG.error("Due jobs cannot be looked for", e);
        }
    }

    /** Looks for no more due jobs, asks the running ones to end, and waits a while for them. */
    @Override
    public void close() {
        looking.shutdownNow();
        if (launcher != null) {
            launcher.cancel();
        }
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("Jobs are still running and are interrupted");
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
