package org.debrief.timeline.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

/** Places the stamps of one file in time, in the order of the file: asks for what they leave out, and tells what was decided. */
final class Moments {

    /** How often a new year or day is told; a file in wild disorder has no order to tell. */
    static final int CHANGES_TOLD = 100;

    private final Answers answers;
    private final Findings findings;
    private final Set<Question> asked = EnumSet.noneOf(Question.class);
    private final ZoneClock clock;
    private final YearCount years;
    private final DayCount days;
    private Boolean dayFirst;
    private int year;
    private LocalDate day;
    private int changes;

    Moments(Answers answers, Findings findings) {
        this.answers = answers;
        this.findings = findings;
        clock = answers.zone() == null ? null : new ZoneClock(answers.zone(), findings);
        years = answers.year() == null ? null : new YearCount(answers.year());
        days = answers.date() == null ? null : new DayCount(answers.date());
    }

    /** Says whether stamps rise or fall, by the sign of a number, before the first of them. */
    void order(int sign) {
        if (clock != null) {
            clock.direction().step(sign);
        }
        if (years != null) {
            years.direction().step(sign);
        }
        if (days != null) {
            days.direction().step(sign);
        }
    }

    /** The instant of the next stamp; {@code null} when there is none, which is passed on. */
    Instant at(Stamp stamp, int line, String sample) {
        if (stamp instanceof Stamp.Exact exact) {
            return clock == null ? exact.instant() : clock.passed(exact.instant());
        }
        if (stamp == null || stamp instanceof Stamp.Impossible) {
            return none(line, stamp == null ? WarningCode.NO_TIME : WarningCode.BAD_TIME, sample);
        }
        if (stamp instanceof Stamp.EitherOrder either) {
            return inOrder(either, line, sample);
        }
        if (isOpen(stamp, line, sample)) {
            return null;
        }
        Stamp.Local local = local(stamp, line);
        return local == null ? none(line, WarningCode.BAD_TIME, sample) : clock.of(local, line);
    }

    /** The date that was answered tells which comes first, day or month, at the first such stamp; a date that is neither leaves the question open. */
    private Instant inOrder(Stamp.EitherOrder stamp, int line, String sample) {
        if (dayFirst == null && answers.date() != null) {
            boolean day = answers.date().equals(stamp.dayFirst().toLocalDate());
            dayFirst = day || answers.date().equals(stamp.monthFirst().toLocalDate()) ? day : null;
        }
        boolean open = isOpen(Question.DATE, dayFirst, line, sample);
        open |= stamp.offset() == null && isOpen(Question.ZONE, clock, line, sample);
        return open ? null : at(stamp.read(dayFirst), line, sample);
    }

    private Instant none(int line, WarningCode code, String sample) {
        findings.skipped(new ParseWarning(line, code, sample));
        return null;
    }

    private boolean isOpen(Stamp stamp, int line, String sample) {
        boolean open = stamp instanceof Stamp.Yearless && isOpen(Question.YEAR, years, line, sample);
        open |= stamp instanceof Stamp.TimeOfDay && isOpen(Question.DATE, days, line, sample);
        return open | isOpen(Question.ZONE, clock, line, sample);
    }

    private boolean isOpen(Question question, Object answer, int line, String sample) {
        if (answer == null && asked.add(question)) {
            findings.question(question, line, sample);
        }
        return answer == null;
    }

    /** {@code null} on a day its year does not have. */
    private Stamp.Local local(Stamp stamp, int line) {
        if (stamp instanceof Stamp.Yearless yearless) {
            return yearless(yearless, line);
        }
        return stamp instanceof Stamp.TimeOfDay time ? timeOfDay(time, line) : (Stamp.Local) stamp;
    }

    private Stamp.Local yearless(Stamp.Yearless stamp, int line) {
        int next = years.of(stamp.day());
        if (year != 0 && next != year) {
            tell(WarningCode.NEW_YEAR, line, next);
        }
        year = next;
        return stamp.day().isValidYear(year) ? new Stamp.Local(stamp.day().atYear(year).atTime(stamp.time()), null) : null;
    }

    private Stamp.Local timeOfDay(Stamp.TimeOfDay stamp, int line) {
        LocalDate next = days.of(stamp.time());
        if (day != null && next != day) {
            tell(WarningCode.NEW_DAY, line, next);
        }
        day = next;
        return new Stamp.Local(LocalDateTime.of(day, stamp.time()), null);
    }

    private void tell(WarningCode code, int line, Object what) {
        if (++changes <= CHANGES_TOLD) {
            findings.warning(new ParseWarning(line, code, what.toString()));
        }
    }
}
