package org.debrief.sandbox.jira.jql;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as queries write them: {@code 2026-01-02}, {@code "2026/01/02 10:30"}, {@code -3d}, {@code "4w 2d"}.
 */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:\\s+(\\d{1,2}):(\\d{1,2}))?");
    private static final Pattern PERIOD = Pattern.compile("([-+]?)\\s*(\\d{1,6}[wdhm]?(?:\\s*\\d{1,6}[wdhm])*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm]?)");
    /** The end of the year 9999: what is beyond no database can compare. */
    private static final long MOST = 253_402_300_799_999L;
    private static final Map<String, Long> MINUTES = Map.of("w", 10_080L, "d", 1_440L, "h", 60L, "m", 1L, "", 1L);

    private Dates() {
    }

    /**
     * An instant, and the stretch of time its writing stands for where a whole one is meant: a day, an hour, a minute.
     *
     * @param end the first instant after the stretch
     */
    record Span(Instant at, Instant start, Instant end) {
        private static Span of(ZonedDateTime at, ChronoUnit unit) {
            ZonedDateTime start = at.truncatedTo(unit);
            return new Span(at.toInstant(), start.toInstant(), start.plus(1, unit).toInstant());
        }
    }

    /** What to say to a text that is no date, for a field or a predicate. */
    static String invalid(String text, String place) {
        return "Date value '" + text + "' for " + place + " is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', "
                + "'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";
    }

    /** What to say to a text that is no day. */
    static String invalidDay(String text, String field) {
        return "Date value '" + text + "' for field '" + field + "' is invalid. Valid formats include: 'YYYY/MM/DD', 'YYYY-MM-DD', "
                + "or a period format e.g. '-5d', '4w 2d'.";
    }

    /** Whether the value is a date without a time of day, or a period. */
    static boolean day(Literal value, Asking asking) {
        return read(value, asking).isPresent() && (value.number() != null || !value.text().contains(":"));
    }

    static Optional<Span> read(Literal value, Asking asking) {
        if (value.number() != null) {
            Instant at = Instant.ofEpochMilli(Math.max(-MOST, Math.min(value.number(), MOST)));
            return Optional.of(new Span(at, at, at.plusMillis(1)));
        }
        String text = value.text().strip();
        return date(text, asking).or(() -> period(text).map(period -> Span.of(asking.now().plus(period).atZone(asking.zone()), precision(text))));
    }

    /** The length of a period with its sign. */
    static Optional<Duration> period(String text) {
        Matcher whole = PERIOD.matcher(text.strip());
        if (!whole.matches()) {
            return Optional.empty();
        }
        long minutes = 0;
        Matcher parts = PART.matcher(whole.group(2).toLowerCase(Locale.ROOT));
        while (parts.find()) {
            minutes += Long.parseLong(parts.group(1)) * MINUTES.get(parts.group(2));
        }
        return Optional.of(Duration.ofMinutes(whole.group(1).equals("-") ? -minutes : minutes));
    }

    /** The finest unit of a period; weeks count as days. */
    private static ChronoUnit precision(String period) {
        String units = period.toLowerCase(Locale.ROOT);
        boolean minutes = units.contains("m") || !units.matches(".*[wdh]");
        return minutes ? ChronoUnit.MINUTES : units.contains("h") ? ChronoUnit.HOURS : ChronoUnit.DAYS;
    }

    private static Optional<Span> date(String text, Asking asking) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.group(4) == null) {
                return Optional.of(Span.of(day.atStartOfDay(asking.zone()), ChronoUnit.DAYS));
            }
            LocalTime time = LocalTime.of(number(parts, 4), number(parts, 5));
            return Optional.of(Span.of(LocalDateTime.of(day, time).atZone(asking.zone()), ChronoUnit.MINUTES));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
