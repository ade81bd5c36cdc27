package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/** When a job runs. */
public final class Schedule {

    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.interval = interval;
        this.cron = cron;
    }

    /** The two kinds of schedules. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(null, new CronScheduleInfo(cronExpression, timeZone));
    }

    /** Once, at a time or, for {@code null}, at once. */
    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    /** Again and again, first at a time or, for {@code null}, at once; a negative interval is refused. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        if (intervalInMillis < 0) {
            throw new IllegalArgumentException("intervalInMillis must not be negative");
        }
        return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    /** The interval; for a schedule of the other type that is an error. */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (interval == null) {
            throw new IllegalStateException("Schedule type is not INTERVAL: " + getType());
        }
        return interval;
    }

    /** The expression; for a schedule of the other type that is an error. */
    public CronScheduleInfo getCronScheduleInfo() {
        if (cron == null) {
            throw new IllegalStateException("Schedule type is not CRON_EXPRESSION: " + getType());
        }
        return cron;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule schedule && Objects.equals(interval, schedule.interval) && Objects.equals(cron, schedule.cron);
    }

    @Override
    public int hashCode() {
        return Objects.hash(interval, cron);
    }

    @Override
    public String toString() {
        return "Schedule[type=" + getType() + ",scheduleInfo=" + (cron == null ? interval : cron) + ']';
    }
}
