package org.debrief.sandbox.host.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name, shared by all threads of this process. */
public final class NamedLocks implements ClusterLockService {
    private static final int LONGEST_NAME = 255;

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        check(name);
        return locks.computeIfAbsent(name, ignored -> new NamedLock());
    }

    /** Refuses a name that the products' tables cannot keep. */
    public static void check(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A lock's name has 1 to " + LONGEST_NAME + " characters: " + name);
        }
    }

    /** One of the locks. */
    private static final class NamedLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("A cluster lock has no conditions");
        }
    }
}
