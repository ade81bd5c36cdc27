package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunDetails;

/** How the last runs of jobs ended. */
public interface SchedulerHistoryService {

    /** The last run, or {@code null} for a job that never ran. */
    RunDetails getLastRunForJob(JobId jobId);

    /** The last run that succeeded, or {@code null}. */
    RunDetails getLastSuccessfulRunForJob(JobId jobId);
}
