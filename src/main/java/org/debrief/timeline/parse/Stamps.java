package org.debrief.timeline.parse;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads stamps out of texts and JSON values. */
public final class Stamps {

    private Stamps() {}

    /**
     * The stamp of a JSON value: a number or a text of digits counts seconds, milliseconds, microseconds or nanoseconds since 1970 by the
     * number of its digits (10, 13, 16, 19); any other text is read as a date and time.
     *
     * @return {@code null} when it is none, or stands for "no time" ({@code 0001-01-01}, 0)
     */
    public static Stamp of(Object value) {
        if (value instanceof Number number) {
            return epoch(number.toString());
        }
        if (!(value instanceof String text) || text.isBlank()) {
            return null;
        }
        return text.strip().matches("[0-9]{9,19}(\\.[0-9]{1,9})?") ? epoch(text.strip()) : iso(text.strip());
    }

    private static Stamp epoch(String digits) {
        BigDecimal number = new BigDecimal(digits);
        int count = number.toBigInteger().toString().length();
        int scale = count >= 18 ? 9 : count >= 15 ? 6 : count >= 12 ? 3 : 0;
        BigDecimal seconds = number.movePointLeft(scale);
        return number.signum() <= 0 ? null : new Stamp.Exact(Instant.ofEpochSecond(
                seconds.longValue(), seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue()));
    }

    private static Stamp iso(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.replaceFirst("([+-][0-9]{2})([0-9]{2})$", "$1:$2"));
            return time.getYear() <= 1 ? null : new Stamp.Exact(time.toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
