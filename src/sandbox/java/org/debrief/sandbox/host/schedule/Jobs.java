package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The jobs of one run mode. */
interface Jobs {
    List<Job> all();

    Optional<Job> find(JobId id);

    /** Adds the job, or replaces the one with its id. */
    void put(Job job);

    /** Forgets the job; {@code false} when there was none. */
    boolean remove(JobId id);

    /** The jobs whose time has come. */
    List<Job> due(Instant now);

    /** Takes a job for its due time, and notes when it is due again; {@code false} when another took it, replaced or removed it. */
    boolean take(Job job, Instant next);

    /** Forgets a job that was taken, unless it was replaced since. */
    void removeTaken(Job job);
}
