package com.atlassian.scheduler.config;

/** Where a job runs: on one node for each due time, kept in the database; or on this node until it stops. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
