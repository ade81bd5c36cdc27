package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs of this node, in memory. */
final class LocalJobs implements Jobs {
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();

    @Override
    public List<Job> all() {
        return List.copyOf(jobs.values());
    }

    @Override
    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public void put(Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public boolean remove(JobId id) {
        return jobs.remove(id) != null;
    }

    @Override
    public List<Job> due(Instant now) {
        return jobs.values().stream().filter(job -> job.next() != null && !job.next().isAfter(now)).toList();
    }

    @Override
    public boolean take(Job job, Instant next) {
        return jobs.replace(job.id(), job, job.taken(next));
    }

    @Override
    public void removeTaken(Job job) {
        jobs.computeIfPresent(job.id(), (id, present) -> present.version() == job.version() ? null : present);
    }
}
