package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerRuntimeException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.IOException;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** A job as plugins see it: its parameters can be read while its runner is registered, by the class loader of that runner. */
record KnownJob(Job job, RunMode mode, Optional<JobRunner> runner) implements JobDetails {
    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return job.runner();
    }

    @Override
    public RunMode getRunMode() {
        return mode;
    }

    @Override
    public Schedule getSchedule() {
        return job.schedule();
    }

    @Override
    public Date getNextRunTime() {
        return job.next() == null ? null : Date.from(job.next());
    }

    @Override
    public Map<String, Serializable> getParameters() {
        JobRunner present = runner.orElseThrow(() -> new SchedulerRuntimeException("The job runner '" + job.runner() + "' is not registered"));
        try {
            return Parameters.read(job.parameters(), present.getClass().getClassLoader());
        } catch (IOException | ClassNotFoundException e) {
            throw new SchedulerRuntimeException("The parameters of the job '" + job.id() + "' cannot be read", e);
        }
    }

    @Override
    public boolean isRunnable() {
        try {
            getParameters();
            return true;
        } catch (SchedulerRuntimeException e) {
            return false;
        }
    }

    /** The job as it was scheduled. */
    JobConfig config() {
        return JobConfig.forJobRunnerKey(job.runner()).withRunMode(mode).withSchedule(job.schedule()).withParameters(getParameters());
    }
}
