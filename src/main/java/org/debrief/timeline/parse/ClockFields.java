package org.debrief.timeline.parse;

import java.time.LocalTime;

/** A time of day as it is read: hours, minutes, and what there is of seconds. */
final class ClockFields {

    private static final int BILLION = 1_000_000_000;

    private final Cursor cursor;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    private boolean seconds;
    private boolean possible;

    ClockFields(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads {@code HH:mm}, {@code HH:mm:ss}, with a fraction after a point or comma, and AM or PM; no move when there is none. */
    boolean colons() {
        int from = cursor.at();
        hour = cursor.number(1, 2);
        if (hour < 0 || !cursor.pass(':') || (minute = cursor.number(2, 2)) < 0 || Cursor.isDigit(cursor.peek())) {
            cursor.to(from);
            return false;
        }
        rest();
        return true;
    }

    /** Reads {@code HHmmss} or {@code HHmm}, with a fraction. */
    boolean compact() {
        int count = cursor.digits(7);
        if (count != 6 && count != 4) {
            return false;
        }
        hour = cursor.number(2, 2);
        minute = cursor.number(2, 2);
        seconds = count == 6;
        second = seconds ? cursor.number(2, 2) : 0;
        fraction();
        possible = hour <= 24 && minute <= 59 && second <= 60;
        return true;
    }

    private void rest() {
        seconds = cursor.peek() == ':' && Cursor.isDigit(cursor.peek(1)) && Cursor.isDigit(cursor.peek(2)) && !Cursor.isDigit(cursor.peek(3));
        second = 0;
        nano = 0;
        if (seconds) {
            cursor.pass(':');
            second = cursor.number(2, 2);
            fraction();
        }
        possible = hour <= 24 && minute <= 59 && second <= 60;
        halves();
    }

    private void fraction() {
        nano = 0;
        char mark = cursor.peek();
        boolean follows = seconds && Cursor.isDigit(cursor.peek(1));
        if (follows && (mark == '.' || mark == ',' || mark == ':' && isThree())) {
            cursor.to(cursor.at() + 1);
            nano = cursor.billionths();
        }
    }

    /** Milliseconds after a colon, which must be three digits. */
    private boolean isThree() {
        return Cursor.isDigit(cursor.peek(2)) && Cursor.isDigit(cursor.peek(3)) && !Cursor.isDigit(cursor.peek(4));
    }

    private void halves() {
        int spaces = cursor.peek() == ' ' || cursor.peek() == '\u202f' || cursor.peek() == '\u00a0' ? 1 : 0;
        char half = Character.toUpperCase(cursor.peek(spaces));
        if (half != 'A' && half != 'P' || Character.toUpperCase(cursor.peek(spaces + 1)) != 'M' || !cursor.isBoundary(spaces + 2)) {
            return;
        }
        cursor.to(cursor.at() + spaces + 2);
        possible &= hour >= 1 && hour <= 12;
        hour = hour % 12 + (half == 'P' ? 12 : 0);
    }

    boolean hasSeconds() {
        return seconds;
    }

    /** Whether the numbers are those of a time of day; {@code 24:00} is, as the end of a day, and so is a leap second. */
    boolean isPossible() {
        return possible && (hour < 24 || minute == 0 && second == 0 && nano == 0) && (second < 60 || minute == 59 || minute == 29);
    }

    boolean isEndOfDay() {
        return hour == 24;
    }

    /** A leap second counts as the last instant of the second before, so that the order of lines stays. */
    LocalTime time() {
        return LocalTime.of(hour % 24, minute, Math.min(second, 59), second == 60 ? BILLION - 1 : nano);
    }
}
