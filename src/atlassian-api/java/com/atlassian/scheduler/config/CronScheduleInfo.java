package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/** A schedule by cron expression; without a zone it is the product's. */
public final class CronScheduleInfo {

    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression, "cronExpression");
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CronScheduleInfo info && cronExpression.equals(info.cronExpression) && Objects.equals(timeZone, info.timeZone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cronExpression, timeZone);
    }

    @Override
    public String toString() {
        return "CronScheduleInfo[cronExpression='" + cronExpression + "',timeZone=" + (timeZone == null ? null : timeZone.getID()) + ']';
    }
}
