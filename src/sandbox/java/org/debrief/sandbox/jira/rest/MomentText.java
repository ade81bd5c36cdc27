package org.debrief.sandbox.jira.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * A point in time as JSON says it: date, time, and distance from UTC with or without a colon.
 */
final class MomentText {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]").toFormatter();

    private MomentText() {
    }

    /**
     * The instant a text names.
     *
     * @throws java.time.DateTimeException if it names none
     */
    static Instant instant(String text) {
        return OffsetDateTime.parse(text, FORMAT).toInstant();
    }
}
