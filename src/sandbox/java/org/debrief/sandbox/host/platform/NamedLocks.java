package org.debrief.sandbox.host.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name, shared by all threads of this process. */
public final class NamedLocks implements ClusterLockService {
    private static final int LONGEST_NAME = 255;

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A lock's name has at most " + LONGEST_NAME + " characters: " + name);
        }
        return locks.computeIfAbsent(name, ignored -> new NamedLock());
    }

    /** One of the locks. */
    private static final class NamedLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
