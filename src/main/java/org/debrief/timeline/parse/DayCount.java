package org.debrief.timeline.parse;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The date of stamps that are times of day. Of two neighbours that are further apart than half a day, the day changes between them. Where most
 * stamps so far rise, a step on is another day only when it is almost a day; where all rise, a step back of more than an hour is one, too; and the
 * other way round where they fall. What is smaller is disorder or a clock that was set.
 */
final class DayCount {

    private static final int HOUR = 3_600;
    private static final int HALF_A_DAY = 12 * HOUR;
    private static final int ALMOST_A_DAY = 23 * HOUR;

    private final Direction direction = new Direction();
    private LocalDate date;
    private int former = -1;

    /** The first stamp's date. */
    DayCount(LocalDate first) {
        date = first;
    }

    /** What was seen of the order so far. */
    Direction direction() {
        return direction;
    }

    /** The date of the next stamp in the file. */
    LocalDate of(LocalTime time) {
        int place = time.toSecondOfDay();
        int step = former < 0 ? 0 : place - former;
        int change = change(step);
        direction.step(change == 0 ? step : change);
        date = change == 0 ? date : date.plusDays(change);
        former = place;
        return date;
    }

    private int change(int step) {
        int back = direction.onlyRises() ? HOUR : direction.falls() ? ALMOST_A_DAY : HALF_A_DAY;
        int on = direction.rises() ? ALMOST_A_DAY : direction.onlyFalls() ? HOUR : HALF_A_DAY;
        return step < -back ? 1 : step > on ? -1 : 0;
    }
}
