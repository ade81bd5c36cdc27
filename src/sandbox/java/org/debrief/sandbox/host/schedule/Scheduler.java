package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs of this node and of the cluster, and their runners in this node. */
final class Scheduler implements SchedulerService {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final int LONGEST_NAME = 255;

    private final Map<RunMode, Jobs> jobs = new EnumMap<>(RunMode.class);
    private final Runners runners = new Runners();
    private final RunTimes times;
    private final Launcher launcher;

    Scheduler(Jobs clusterJobs, RunTimes times, Launcher launcher) {
        jobs.put(RunMode.RUN_LOCALLY, new LocalJobs());
        jobs.put(RunMode.RUN_ONCE_PER_CLUSTER, clusterJobs);
        this.times = times;
        this.launcher = launcher;
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.register(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.unregister(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return runners.keys();
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return known().stream().map(KnownJob::getJobRunnerKey).collect(Collectors.toSet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Objects.requireNonNull(jobId, "jobId");
        check(jobId.toString());
        check(jobConfig.getJobRunnerKey().toString());
        Instant first = times.first(jobConfig.getSchedule());
        if (first == null) {
            throw new SchedulerServiceException("The job '" + jobId + "' would never run: " + jobConfig.getSchedule());
        }
        Job job = new Job(jobId, jobConfig.getJobRunnerKey(), times.kept(jobConfig.getSchedule()), first, 0, Parameters.written(jobConfig.getParameters()));
        jobs.forEach((mode, others) -> {
            if (mode != jobConfig.getRunMode()) {
                others.remove(jobId);
            }
        });
        jobs.get(jobConfig.getRunMode()).put(job);
    }

    private static void check(String name) throws SchedulerServiceException {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new SchedulerServiceException("The name of a job or runner has 1 to " + LONGEST_NAME + " characters: " + name);
        }
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        jobs.values().forEach(each -> each.remove(jobId));
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        Instant first = times.first(schedule);
        return first == null ? null : Date.from(first);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return find(jobId).orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return getJobsByJobRunnerKeys(List.of(jobRunnerKey));
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKeys(List<JobRunnerKey> jobRunnerKeys) {
        return known().stream().filter(job -> jobRunnerKeys.contains(job.getJobRunnerKey())).map(JobDetails.class::cast).toList();
    }

    /** All jobs this node knows, by their ids. */
    List<KnownJob> known() {
        List<KnownJob> all = new ArrayList<>();
        jobs.forEach((mode, each) -> each.all().forEach(job -> all.add(known(mode, job))));
        all.sort(Comparator.comparing(KnownJob::getJobId));
        return all;
    }

    Optional<KnownJob> find(JobId id) {
        return jobs.entrySet().stream().flatMap(mode -> mode.getValue().find(id).map(job -> known(mode.getKey(), job)).stream()).findFirst();
    }

    private KnownJob known(RunMode mode, Job job) {
        return new KnownJob(job, mode, runners.find(job.runner()));
    }

    /** Runs a job in this thread, whether it is due or not; its schedule stays as it is. */
    Run runNow(KnownJob job) {
        return launcher.launch(job);
    }

    /** Takes the jobs whose time has come and that no other node takes, and lets the workers run them. */
    void runDue(Executor workers) {
        Instant now = times.clock().instant();
        jobs.forEach((mode, each) -> each.due(now).forEach(job -> {
            if (each.take(job, next(job, now))) {
                workers.execute(() -> run(each, known(mode, job)));
            }
        }));
    }

    private void run(Jobs kept, KnownJob job) {
        Run run = launcher.launch(job);
        if (job.job().once() && job.runner().isPresent()) {
            kept.removeTaken(job.job().taken(null));
        }
        LOG.debug("{}: {}", job.getJobId(), run);
    }

    private Instant next(Job job, Instant fired) {
        try {
            return times.after(job.schedule(), fired);
        } catch (SchedulerServiceException e) {
            LOG.error("The job '{}' has a schedule that cannot be read, and never runs again", job.id(), e);
            return null;
        }
    }
}
