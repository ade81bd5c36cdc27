package org.debrief.timeline.parse;

import java.math.BigDecimal;
import org.debrief.timeline.Precision;

/** Reads stamps out of texts and JSON values. */
public final class Stamps {

    private static final int MOST_DIGITS = 19;

    private Stamps() {}

    /**
     * The stamp of a JSON value: a number or a text of digits counts seconds, milliseconds, microseconds or nanoseconds since 1970 by the
     * number of its digits (9 or 10, 12 or 13, 15 or 16, 18 or 19), which may have a fraction; any other text is read as a date and time.
     *
     * @return {@code null} when it is none, is a date without a time, or stands for "no time"
     *     ({@code 0001-01-01}, 0); {@link Stamp.Impossible} when it names no instant, such as 30 February
     */
    public static Stamp of(Object value) {
        if (value instanceof Number number) {
            return ofNumber(number);
        }
        return value instanceof String text ? ofText(text.strip()) : null;
    }

    private static Stamp ofNumber(Number number) {
        if (number instanceof Long || number instanceof Integer) {
            return ofText(number.toString());
        }
        if (number instanceof Double inexact && !Double.isFinite(inexact)) {
            return null;
        }
        BigDecimal exact = new BigDecimal(number.toString());
        boolean usual = exact.precision() - exact.scale() <= MOST_DIGITS && exact.scale() < 1_000;
        return usual ? ofText(exact.toPlainString()) : null;
    }

    private static Stamp ofText(String text) {
        StampScanner scanner = new StampScanner();
        boolean whole = scanner.scan(text, 0) && (scanner.end() == text.length() || isRemark(text, scanner.end()));
        return whole && scanner.precision() != Precision.DAY ? scanner.stamp() : null;
    }

    /** Such as {@code (Central European Time)}, which browsers add. */
    private static boolean isRemark(String text, int from) {
        return text.startsWith(" (", from) && text.endsWith(")");
    }
}
