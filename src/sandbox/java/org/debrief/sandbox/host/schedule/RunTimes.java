package org.debrief.sandbox.host.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

/**
 * When jobs are due.
 *
 * @param fine whether schedules keep their seconds; Jira's scheduler knows whole minutes only
 */
record RunTimes(Clock clock, boolean fine) {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    /** The schedule as this scheduler keeps it. */
    Schedule kept(Schedule schedule) {
        if (fine) {
            return schedule;
        }
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            IntervalScheduleInfo info = schedule.getIntervalScheduleInfo();
            long minutes = (info.getIntervalInMillis() + MINUTE - 1) / MINUTE;
            return Schedule.forInterval(minutes * MINUTE, info.getFirstRunTime());
        }
        CronScheduleInfo info = schedule.getCronScheduleInfo();
        return Schedule.forCronExpression(info.getCronExpression().trim().replaceFirst("^\\S+", "0"), info.getTimeZone());
    }

    /** The first time, or {@code null} for never; a first time that has passed is due at once. */
    Instant first(Schedule schedule) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule).after(clock.instant()).orElse(null);
        }
        Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return first == null ? clock.instant() : first.toInstant();
    }

    /** The time after a run that was fired at this one, or {@code null} for never again. */
    Instant after(Schedule schedule, Instant fired) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule).after(fired).orElse(null);
        }
        long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        return interval == 0 ? null : fired.plusMillis(interval);
    }

    private CronTimes cron(Schedule schedule) throws SchedulerServiceException {
        CronScheduleInfo info = schedule.getCronScheduleInfo();
        ZoneId zone = info.getTimeZone() == null ? clock.getZone() : info.getTimeZone().toZoneId();
        return CronTimes.of(info.getCronExpression(), zone);
    }
}
