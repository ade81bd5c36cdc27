package com.atlassian.scheduler;

/** What a job does; one runner serves all jobs that name its key. */
public interface JobRunner {

    /** Does the work; {@code null} counts as success, and an exception as a failure. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
