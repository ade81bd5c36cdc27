package org.debrief.timeline.parse;

import java.time.ZoneOffset;

/**
 * The order of stamps that are not placed in time yet: each is compared with the one before when both are of one kind. Where the year or the date
 * is missing, the shorter way round counts.
 */
final class StampOrder {

    private static final long DAY = 86_400;
    private static final long MONTH = 31 * DAY;

    private final Direction direction = new Direction();
    private Stamp former;

    /** The next stamp of a file, {@code null} where there is none. */
    void next(Stamp stamp) {
        if (stamp != null && former != null && stamp.getClass() == former.getClass()) {
            direction.step(shorter(seconds(stamp) - seconds(former), round(stamp)));
        }
        former = stamp == null ? former : stamp;
    }

    private static long shorter(long step, long round) {
        return step > round / 2 ? step - round : step < -round / 2 ? step + round : step;
    }

    /** After how many seconds stamps of this kind begin anew. */
    private static long round(Stamp stamp) {
        return stamp instanceof Stamp.Yearless ? 12 * MONTH : stamp instanceof Stamp.TimeOfDay ? DAY : Long.MAX_VALUE;
    }

    private static long seconds(Stamp stamp) {
        if (stamp instanceof Stamp.Exact exact) {
            return exact.instant().getEpochSecond();
        }
        if (stamp instanceof Stamp.Local local) {
            return local.time().toEpochSecond(ZoneOffset.UTC);
        }
        if (stamp instanceof Stamp.Yearless yearless) {
            return yearless.day().getMonthValue() * MONTH + yearless.day().getDayOfMonth() * DAY + yearless.time().toSecondOfDay();
        }
        return stamp instanceof Stamp.TimeOfDay time ? time.time().toSecondOfDay() : 0;
    }

    /** Positive when most steps go on, negative when the newest stand first, 0 when that is not known. */
    int sign() {
        return direction.rises() ? 1 : direction.falls() ? -1 : 0;
    }
}
