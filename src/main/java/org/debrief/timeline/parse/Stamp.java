package org.debrief.timeline.parse;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Objects;

/** A time as a file states it, as complete as it is there. */
public sealed interface Stamp {

    /** An instant that needs no answer. */
    record Exact(Instant instant) implements Stamp {
        public Exact {
            Objects.requireNonNull(instant, "instant");
        }
    }

    /**
     * A date and time of day without an offset.
     *
     * @param abbreviation the zone abbreviation beside it, such as {@code CET}, {@code null} without one
     */
    record Local(LocalDateTime time, String abbreviation) implements Stamp {
        public Local {
            Objects.requireNonNull(time, "time");
        }
    }

    /** A date without its year, and a time of day, such as {@code Oct 11 22:14:15}. */
    record Yearless(MonthDay day, LocalTime time) implements Stamp {
        public Yearless {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(time, "time");
        }
    }

    /** A time of day alone. */
    record TimeOfDay(LocalTime time) implements Stamp {
        public TimeOfDay {
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * A date that can be read with the day or with the month first, such as {@code 03/04/2026}, and a time of day.
     *
     * @param offset seconds ahead of UTC, {@code null} when it does not say
     * @param abbreviation the zone abbreviation beside it, {@code null} without one
     */
    record EitherOrder(LocalDateTime dayFirst, LocalDateTime monthFirst, Integer offset, String abbreviation) implements Stamp {
        public EitherOrder {
            Objects.requireNonNull(dayFirst, "dayFirst");
            Objects.requireNonNull(monthFirst, "monthFirst");
        }

        /** The stamp once it is known which of the two comes first. */
        public Stamp read(boolean day) {
            LocalDateTime time = day ? dayFirst : monthFirst;
            return offset == null
                    ? new Local(time, abbreviation)
                    : new Exact(Instant.ofEpochSecond(time.toEpochSecond(ZoneOffset.UTC) - offset, time.getNano()));
        }
    }

    /** What looks like a stamp and names no instant, such as 30 February. */
    record Impossible() implements Stamp {}
}
