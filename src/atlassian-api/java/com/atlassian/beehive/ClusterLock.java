package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that holds on all nodes of a cluster. */
public interface ClusterLock extends Lock {

    boolean isHeldByCurrentThread();
}
