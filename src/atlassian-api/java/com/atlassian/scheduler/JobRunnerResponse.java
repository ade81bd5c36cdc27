package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;
import java.util.Objects;

/** How a run ended, as its runner says. */
public final class JobRunnerResponse {

    private final RunOutcome outcome;
    private final String message;

    private JobRunnerResponse(RunOutcome outcome, String message) {
        this.outcome = outcome;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return success(null);
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, Objects.requireNonNull(message, "message"));
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED, Objects.requireNonNull(message, "message"));
    }

    /** A failure told by an exception and the exceptions that caused it. */
    public static JobRunnerResponse failed(Throwable cause) {
        StringBuilder message = new StringBuilder();
        for (Throwable each = cause; each != null; each = each.getCause()) {
            message.append(message.isEmpty() ? "" : "\n").append(each.getClass().getSimpleName()).append(": ").append(each.getMessage());
        }
        return new JobRunnerResponse(RunOutcome.FAILED, message.toString());
    }

    public RunOutcome getRunOutcome() {
        return outcome;
    }

    public String getMessage() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerResponse response && outcome == response.outcome && Objects.equals(message, response.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, message);
    }

    @Override
    public String toString() {
        return "JobRunnerResponse[runOutcome=" + outcome + ",message='" + message + "']";
    }
}
