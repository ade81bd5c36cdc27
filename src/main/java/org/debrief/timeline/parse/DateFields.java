package org.debrief.timeline.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;

/** A date as it is read, with or without its year. */
final class DateFields {

    private final Cursor cursor;
    private int year;
    private int month;
    private int day;
    private boolean eitherOrder;

    DateFields(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Forgets what was read. */
    void clear() {
        year = -1;
        month = -1;
        day = -1;
        eitherOrder = false;
    }

    /** Reads {@code 2026-03-04}, with slashes or points, or the day of a year such as {@code 2026-063}. */
    boolean yearFirst() {
        year = cursor.number(4, 4);
        char mark = cursor.peek();
        if (mark != '-' && mark != '/' && mark != '.') {
            return false;
        }
        cursor.pass(mark);
        if (mark == '-' && cursor.digits(4) == 3) {
            return dayOfYear();
        }
        month = cursor.number(1, 2);
        boolean second = month >= 0 && cursor.pass(mark);
        day = second ? cursor.number(1, 2) : -1;
        return day >= 0;
    }

    private boolean dayOfYear() {
        int count = cursor.number(3, 3);
        boolean possible = count >= 1 && count <= Year.of(year).length();
        month = possible ? LocalDate.ofYearDay(year, count).getMonthValue() : 13;
        day = possible ? LocalDate.ofYearDay(year, count).getDayOfMonth() : 1;
        return true;
    }

    /** Reads {@code 20260304}. */
    boolean compact() {
        year = cursor.number(4, 4);
        month = cursor.number(2, 2);
        day = cursor.number(2, 2);
        return true;
    }

    /** Reads {@code 04/Mar/2026}, {@code 04-Mar-2026}, {@code 4 March 2026}, {@code 04.03.2026}, {@code 25/03/2026} and {@code 25-03-2026}. */
    boolean dayFirst() {
        day = cursor.number(1, 2);
        char mark = cursor.peek();
        if (day < 0 || !cursor.passOneOf("/-. ")) {
            return false;
        }
        cursor.passSpaces();
        month = EnglishNames.month(cursor);
        boolean named = month > 0;
        month = named || mark == ' ' ? month : cursor.number(1, 2);
        if (month <= 0 || !cursor.pass(mark)) {
            return false;
        }
        year = cursor.digits(5) == 4 ? cursor.number(4, 4) : -1;
        return year >= 0 && (named || mark == '.' || isOneOfTwoOrders());
    }

    /** Day and month, or month and day: known only when one is no month, or both are the same. */
    private boolean isOneOfTwoOrders() {
        if (month > 12) {
            int swapped = month;
            month = day;
            day = swapped;
        }
        eitherOrder = day <= 12 && day != month;
        return month <= 12;
    }

    /** Whether day and month may be the other way round. */
    boolean isEitherOrder() {
        return eitherOrder;
    }

    /** The date when day and month are the other way round. */
    LocalDate swapped() {
        return LocalDate.of(year, day, month);
    }

    /** Reads {@code Mar  4}, without its year. */
    boolean monthFirst() {
        month = EnglishNames.month(cursor);
        if (month == 0 || !cursor.passSpaces() && !cursor.pass('-')) {
            return false;
        }
        day = cursor.number(1, 2);
        return day >= 0 && !Cursor.isDigit(cursor.peek());
    }

    /** Reads a year of four digits that stands alone. */
    boolean year() {
        if (cursor.digits(5) != 4 || !cursor.isBoundary(4)) {
            return false;
        }
        int value = cursor.number(4, 4);
        boolean likely = value >= 1970 && value < 2200;
        cursor.to(likely ? cursor.at() : cursor.at() - 4);
        year = likely ? value : year;
        return likely;
    }

    /** Whether a month and a day were read, be they possible or not. */
    boolean isRead() {
        return month >= 0 && day >= 0;
    }

    boolean hasYear() {
        return year >= 0;
    }

    /** Whether it stands for no date at all, as {@code 0001-01-01} and {@code 0000-00-00} do. */
    boolean isNone() {
        return hasYear() && year <= 1;
    }

    boolean isPossible() {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength()
                && (!hasYear() || day <= Month.of(month).length(Year.isLeap(year)));
    }

    /** The date; errors unless it {@link #isPossible} and {@link #hasYear}. */
    LocalDate date() throws DateTimeException {
        return LocalDate.of(year, month, day);
    }

    MonthDay monthDay() {
        return MonthDay.of(month, day);
    }
}
