package org.debrief.timeline.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.debrief.timeline.Precision;

/**
 * Finds the stamp at a place of a text. One scanner is used for many texts, by one thread. Numbers alone count from 1970 by the number of their
 * digits: 9 or 10 seconds, 12 or 13 milliseconds, 15 or 16 microseconds, 18 or 19 nanoseconds.
 */
final class StampScanner {

    private static final int MOST_DIGITS = 19;

    private final Cursor cursor = new Cursor();
    private final DateFields date = new DateFields(cursor);
    private final ClockFields clock = new ClockFields(cursor);
    private final ZoneFields zone = new ZoneFields(cursor);
    private Stamp stamp;
    private Precision precision;

    /** Whether a stamp begins at a place of a text; then {@link #stamp}, {@link #precision} and {@link #end} tell about it. */
    boolean scan(String text, int from) {
        cursor.on(text, from);
        date.clear();
        stamp = null;
        precision = null;
        char first = cursor.peek();
        if (Cursor.isDigit(first)) {
            return digits();
        }
        return (Cursor.isCapital(first) || first >= 'a' && first <= 'z') && words();
    }

    /** The stamp found, {@code null} when it stands for no time, such as {@code 0001-01-01T00:00:00Z}. */
    Stamp stamp() {
        return stamp;
    }

    /** How exact it is when less than its digits say: without seconds, or without a time of day; {@code null} otherwise. */
    Precision precision() {
        return precision;
    }

    /** Whether it names a date, which numbers alone and times of day do not. */
    boolean hasDate() {
        return date.isRead();
    }

    /** The place after the stamp. */
    int end() {
        return cursor.at();
    }

    private boolean digits() {
        int count = cursor.digits(MOST_DIGITS + 1);
        char mark = cursor.peek(count);
        return switch (count) {
            case 1, 2 -> mark == ':' ? timeOfDay() : date.dayFirst() && dated();
            case 4 -> date.yearFirst() && dated();
            case 8 -> date.compact() && compactTime();
            case 14 -> isOurCentury() && date.compact() && clock.compact() && zoned();
            case 9, 10, 12, 13, 15, 16, 18, 19 -> epoch(count);
            default -> false;
        };
    }

    private boolean isOurCentury() {
        return cursor.peek() == '2' && cursor.peek(1) == '0' || cursor.peek() == '1' && cursor.peek(1) == '9';
    }

    private boolean timeOfDay() {
        int hourDigits = cursor.digits(2);
        int from = cursor.at();
        if (!clock.colons() || !clock.hasSeconds() && hourDigits < 2 && !isHalf(from)) {
            return false;
        }
        precision = clock.hasSeconds() ? null : Precision.MINUTE;
        stamp = clock.isPossible() && !clock.isEndOfDay() ? new Stamp.TimeOfDay(clock.time()) : new Stamp.Impossible();
        return cursor.isBoundary(0);
    }

    private boolean isHalf(int from) {
        return Character.isLetter(cursor.since(from).charAt(cursor.at() - from - 1));
    }

    private boolean compactTime() {
        if (!cursor.passOneOf("T .-_")) {
            return false;
        }
        return (clock.colons() || clock.compact()) && zoned();
    }

    /** A date, and mostly a time after it. */
    private boolean dated() {
        int from = cursor.at();
        if (isTimeAhead() && clock.colons()) {
            return zoned();
        }
        cursor.to(from);
        precision = Precision.DAY;
        stamp = date.isNone() ? null : date.isPossible() ? dayAlone() : new Stamp.Impossible();
        return cursor.isBoundary(0);
    }

    private Stamp dayAlone() {
        LocalDateTime begin = date.date().atStartOfDay();
        return date.isEitherOrder() ? new Stamp.EitherOrder(begin, date.swapped().atStartOfDay(), null, null) : new Stamp.Local(begin, null);
    }

    private boolean isTimeAhead() {
        cursor.pass(',');
        if (cursor.passSpaces()) {
            return !cursor.pass('@') || cursor.passSpaces();
        }
        return cursor.passOneOf("Tt:_-");
    }

    private boolean words() {
        if (EnglishNames.weekday(cursor)) {
            cursor.pass('.');
            cursor.pass(',');
            cursor.passSpaces();
        }
        return Cursor.isDigit(cursor.peek()) ? cursor.digits(3) < 3 && date.dayFirst() && dated() : date.monthFirst() && monthFirst();
    }

    /** After month and day: a year and a time, a time and a year, or a time alone. */
    private boolean monthFirst() {
        cursor.pass(',');
        cursor.passSpaces();
        if (date.year()) {
            return dated();
        }
        if (!clock.colons() || !clock.hasSeconds()) {
            return false;
        }
        int from = cursor.at();
        zone.read();
        if (!cursor.passSpaces() || !date.year()) {
            cursor.to(from);
            return yearless();
        }
        return complete();
    }

    private boolean yearless() {
        boolean possible = date.isPossible() && clock.isPossible() && !clock.isEndOfDay();
        stamp = possible ? new Stamp.Yearless(date.monthDay(), clock.time()) : new Stamp.Impossible();
        return true;
    }

    private boolean zoned() {
        zone.read();
        return complete();
    }

    private boolean complete() {
        precision = clock.hasSeconds() ? null : Precision.MINUTE;
        if (date.isNone()) {
            return true;
        }
        stamp = date.isPossible() && clock.isPossible() ? placed() : new Stamp.Impossible();
        return true;
    }

    private Stamp placed() {
        LocalDateTime time = at(date.date());
        if (date.isEitherOrder()) {
            return new Stamp.EitherOrder(time, at(date.swapped()), zone.isExact() ? zone.offset() : null, zone.abbreviation());
        }
        return zone.isExact()
                ? new Stamp.Exact(Instant.ofEpochSecond(time.toEpochSecond(ZoneOffset.UTC) - zone.offset(), time.getNano()))
                : new Stamp.Local(time, zone.abbreviation());
    }

    private LocalDateTime at(LocalDate day) {
        return LocalDateTime.of(day.plusDays(clock.isEndOfDay() ? 1 : 0), clock.time());
    }

    private boolean epoch(int count) {
        int whole = count >= 18 ? count - 9 : count >= 15 ? count - 6 : count >= 12 ? count - 3 : count;
        long seconds = 0;
        for (int i = 0; i < whole; i++) {
            seconds = seconds * 10 + cursor.peek() - '0';
            cursor.to(cursor.at() + 1);
        }
        stamp = seconds == 0 ? null : new Stamp.Exact(Instant.ofEpochSecond(seconds, fraction(count - whole)));
        return cursor.isBoundary(0);
    }

    /** The digits that are less than a second, and those after a point. */
    private long fraction(int count) {
        long value = 0;
        long unit = 1_000_000_000;
        for (int i = 0; i < count; i++) {
            unit /= 10;
            value += unit * (cursor.peek() - '0');
            cursor.to(cursor.at() + 1);
        }
        if (cursor.peek() != '.' || !Cursor.isDigit(cursor.peek(1))) {
            return value;
        }
        cursor.pass('.');
        return value + cursor.billionths() / (1_000_000_000 / unit);
    }
}
