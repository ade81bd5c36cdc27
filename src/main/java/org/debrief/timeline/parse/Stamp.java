package org.debrief.timeline.parse;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
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

    /** What looks like a stamp and names no instant, such as 30 February. */
    record Impossible() implements Stamp {}
}
