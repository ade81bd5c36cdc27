package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;

/**
 * A job that is scheduled.
 *
 * @param next when it is due, or {@code null} for never again
 * @param version changes whenever a node takes the job for a due time
 * @param parameters as bytes, because only its runner's plugin knows their classes
 */
record Job(JobId id, JobRunnerKey runner, Schedule schedule, Instant next, long version, byte[] parameters) {
    boolean once() {
        return schedule.getType() == Schedule.Type.INTERVAL && schedule.getIntervalScheduleInfo().getIntervalInMillis() == 0;
    }

    /** The job as it is after it was taken for its due time. */
    Job taken(Instant newNext) {
        return new Job(id, runner, schedule, newNext, version + 1, parameters);
    }
}
