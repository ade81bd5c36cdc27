package com.atlassian.scheduler;

/** A failure of the scheduler where its interface declares none. */
public class SchedulerRuntimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchedulerRuntimeException(String message) {
        super(message);
    }

    public SchedulerRuntimeException(String message, Throwable cause) {
        super(message, cause);
    }
}
