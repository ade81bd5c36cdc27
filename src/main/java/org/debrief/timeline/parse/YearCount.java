package org.debrief.timeline.parse;

import java.time.MonthDay;

/**
 * The year of stamps that have none. Of two neighbours that are further apart than half a year, the year changes between them; except where
 * most stamps so far rise, or fall, and a gap in the same year explains the step as well, unless disorder of a few days at the turn of the year does.
 */
final class YearCount {

    /** In days of a year of equal months, in which no day is missing or one too many. */
    private static final int MONTH = 31;
    private static final int HALF_A_YEAR = 6 * MONTH;
    private static final int YEAR_BUT_A_WEEK = 12 * MONTH - 7;

    private final Direction direction = new Direction();
    private int year;
    private int former = -1;

    /** The first stamp's year. */
    YearCount(int first) {
        year = first;
    }

    /** What was seen of the order so far. */
    Direction direction() {
        return direction;
    }

    /** The year of the next stamp in the file. */
    int of(MonthDay day) {
        int place = day.getMonthValue() * MONTH + day.getDayOfMonth();
        int step = former < 0 ? 0 : place - former;
        int change = change(step);
        direction.step(change == 0 ? step : change);
        year += change;
        former = place;
        return year;
    }

    private int change(int step) {
        if (step < -HALF_A_YEAR && (!direction.falls() || step < -YEAR_BUT_A_WEEK)) {
            return 1;
        }
        return step > HALF_A_YEAR && (!direction.rises() || step > YEAR_BUT_A_WEEK) ? -1 : 0;
    }
}
