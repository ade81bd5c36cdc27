package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The scheduler as one bundle has it: the runners it registered are gone when it stops, for their classes are. */
record BundleScheduler(SchedulerService all, Set<JobRunnerKey> registered) implements SchedulerService, AutoCloseable {
    BundleScheduler(SchedulerService all) {
        this(all, ConcurrentHashMap.newKeySet());
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        all.registerJobRunner(jobRunnerKey, jobRunner);
        registered.add(jobRunnerKey);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        all.unregisterJobRunner(jobRunnerKey);
        registered.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return all.getRegisteredJobRunnerKeys();
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return all.getJobRunnerKeysForAllScheduledJobs();
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        all.scheduleJob(jobId, jobConfig);
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        return all.scheduleJobWithGeneratedId(jobConfig);
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        all.unscheduleJob(jobId);
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        return all.calculateNextRunTime(schedule);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return all.getJobDetails(jobId);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return all.getJobsByJobRunnerKey(jobRunnerKey);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKeys(List<JobRunnerKey> jobRunnerKeys) {
        return all.getJobsByJobRunnerKeys(jobRunnerKeys);
    }

    @Override
    public void close() {
        List.copyOf(registered).forEach(this::unregisterJobRunner);
    }
}
