package com.atlassian.scheduler.status;

/** How a run ended. */
public enum RunOutcome {
    SUCCESS,
    /** The job's runner was not registered. */
    UNAVAILABLE,
    /** The job was not run, or its runner did nothing, for a reason that is no failure. */
    ABORTED,
    FAILED
}
