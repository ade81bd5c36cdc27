package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The runners registered in this node. */
final class Runners {
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();

    /** Registers a runner; the former one of this key is replaced. */
    void register(JobRunnerKey key, JobRunner runner) {
        runners.put(Objects.requireNonNull(key, "jobRunnerKey"), Objects.requireNonNull(runner, "jobRunner"));
    }

    void unregister(JobRunnerKey key) {
        runners.remove(key);
    }

    Optional<JobRunner> find(JobRunnerKey key) {
        return Optional.ofNullable(runners.get(key));
    }

    Set<JobRunnerKey> keys() {
        return Set.copyOf(runners.keySet());
    }
}
