package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** A job that is scheduled. */
public interface JobDetails {

    JobId getJobId();

    JobRunnerKey getJobRunnerKey();

    RunMode getRunMode();

    Schedule getSchedule();

    /** When it runs next, or {@code null} for never again. */
    Date getNextRunTime();

    /** Its parameters; unreadable while the runner that knows their classes is not registered. */
    Map<String, Serializable> getParameters();

    /** Whether its runner is registered here and its parameters can be read. */
    boolean isRunnable();
}
