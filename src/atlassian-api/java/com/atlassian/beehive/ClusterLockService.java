package com.atlassian.beehive;

/** The cluster's locks by name. */
public interface ClusterLockService {

    ClusterLock getLockForName(String lockName);
}
