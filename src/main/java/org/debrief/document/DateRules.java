package org.debrief.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What a date or an instant may be: in the form of ISO 8601, an instant with its offset, and no day that nobody means. */
final class DateRules {

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private DateRules() {}

    /** The instant, or {@code null} when the value breaks a rule, which the input then reports. */
    static Instant instant(Input input, String name, Object value) {
        try {
            Instant instant = OffsetDateTime.parse((String) value).toInstant();
            return isMeant(input, name, instant.atOffset(ZoneOffset.UTC).toLocalDate()) ? instant : null;
        } catch (DateTimeException | ClassCastException e) {
            input.problem(name, "debrief.error.type.instant", value);
            return null;
        }
    }

    /** The date, or {@code null} when the value breaks a rule, which the input then reports. */
    static LocalDate date(Input input, String name, Object value) {
        try {
            LocalDate date = LocalDate.parse((String) value);
            return isMeant(input, name, date) ? date : null;
        } catch (DateTimeException | ClassCastException e) {
            input.problem(name, "debrief.error.type.date", value);
            return null;
        }
    }

    private static boolean isMeant(Input input, String name, LocalDate date) {
        boolean meant = !input.isStrict() || !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
        if (!meant) {
            input.problem(name, "debrief.error.date.range", FIRST_DAY, LAST_DAY);
        }
        return meant;
    }
}
