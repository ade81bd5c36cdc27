package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.status.RunDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Instant;
import java.util.Date;

/**
 * A run that has ended.
 *
 * @param node where it ran
 * @param message at most {@link RunDetails#MAXIMUM_MESSAGE_LENGTH} characters, longer ones are cut; may be {@code null}
 */
record Run(String node, Instant started, long durationInMillis, RunOutcome outcome, String message) implements RunDetails {
    Run {
        if (message != null && message.length() > MAXIMUM_MESSAGE_LENGTH) {
            message = message.substring(0, MAXIMUM_MESSAGE_LENGTH);
        }
    }

    @Override
    public Date getStartTime() {
        return Date.from(started);
    }

    @Override
    public long getDurationInMillis() {
        return durationInMillis;
    }

    @Override
    public RunOutcome getRunOutcome() {
        return outcome;
    }

    @Override
    public String getMessage() {
        return message == null ? "" : message;
    }
}
