package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The times of a cron expression in Quartz's dialect, which the products' scheduler follows: six or seven fields from the seconds on, Sunday is 1. */
record CronTimes(ExecutionTime times, ZoneId zone) {
    /** Reads an expression. */
    static CronTimes of(String expression, ZoneId zone) throws SchedulerServiceException {
        try {
            CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ));
            return new CronTimes(ExecutionTime.forCron(parser.parse(expression)), zone);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException("The cron expression '" + expression + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /** The first time after this one, if there is one. */
    Optional<Instant> after(Instant time) {
        return times.nextExecution(time.atZone(zone)).map(ZonedDateTime::toInstant);
    }
}
