package org.debrief.sandbox.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.debrief.sandbox.host.platform.NamedLocks;

/** Locks by name that hold in all nodes of a cluster. */
final class SharedLocks implements ClusterLockService {
    private final Map<String, SharedLock> locks = new ConcurrentHashMap<>();
    private final LockRows rows;

    SharedLocks(LockRows rows) {
        this.rows = rows;
    }

    @Override
    public ClusterLock getLockForName(String name) {
        NamedLocks.check(name);
        return locks.computeIfAbsent(name, each -> new SharedLock(rows, each));
    }
}
