package org.debrief.sandbox.jira.jql;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as queries write them: {@code 2026-01-02}, {@code "2026/01/02 10:30"}, {@code -3d}, {@code "4w 2d"}.
 */
final class Dates {
    static final String INVALID = "Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', "
            + "'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:\\s+(\\d{1,2}):(\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("([-+]?)\\s*(\\d{1,6}[wdhm]?(?:\\s+\\d{1,6}[wdhm])*)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm]?)");
    private static final Map<String, Long> MINUTES = Map.of("w", 10_080L, "d", 1_440L, "h", 60L, "m", 1L, "", 1L);

    private Dates() {
    }

    /** A stretch of time a date stands for: a day, a minute, or an instant. */
    record Span(Instant start, Instant end) {
    }

    static Optional<Span> read(Literal value, Asking asking) {
        if (value.number() != null) {
            Instant at = Instant.ofEpochMilli(value.number());
            return Optional.of(new Span(at, at.plusMillis(1)));
        }
        String text = value.text().strip();
        return date(text, asking).or(() -> period(text).map(period -> minute(asking.now().plus(period))));
    }

    /** The length of a period with its sign. */
    static Optional<Duration> period(String text) {
        Matcher whole = PERIOD.matcher(text.strip());
        if (!whole.matches()) {
            return Optional.empty();
        }
        long minutes = 0;
        Matcher parts = PART.matcher(whole.group(2));
        while (parts.find()) {
            minutes += Long.parseLong(parts.group(1)) * MINUTES.get(parts.group(2));
        }
        return Optional.of(Duration.ofMinutes(whole.group(1).equals("-") ? -minutes : minutes));
    }

    private static Span minute(Instant at) {
        return new Span(at, at.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
    }

    private static Optional<Span> date(String text, Asking asking) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.group(4) == null) {
                return Optional.of(new Span(day.atStartOfDay(asking.zone()).toInstant(), day.plusDays(1).atStartOfDay(asking.zone()).toInstant()));
            }
            ZonedDateTime minute = LocalDateTime.of(day, LocalTime.of(number(parts, 4), number(parts, 5))).atZone(asking.zone());
            return Optional.of(new Span(minute.toInstant(), minute.plusMinutes(1).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
