package org.debrief.sandbox.confluence.cql;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.sandbox.host.CurrentUser;

/**
 * A value of a query: text, which some fields read as a moment, in the zone of {@code now}. A function has become the text it stands for.
 */
record Value(String text, ZonedDateTime now) {
    private static final Pattern PERIOD = Pattern.compile("([+-]?)(\\d{1,6})([yMwdhm])");

    static Optional<Value> ofFunction(String name, String argument, ZonedDateTime now) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("currentuser")) {
            return Optional.of(new Value(CurrentUser.name() == null ? "" : CurrentUser.name(), now));
        }
        return beginning(lower, now).flatMap(start -> argument.isEmpty() ? Optional.of(start) : moved(start, argument))
                .map(moment -> new Value(moment.toInstant().toString(), now));
    }

    /** The span of time that the text names: a minute, a day, or a single instant. */
    Optional<Span> span() {
        try {
            if (text.endsWith("Z")) {
                return Optional.of(new Span(Instant.parse(text), Instant.parse(text).plusMillis(1)));
            }
            String plain = text.replace('/', '-');
            if (plain.length() > "yyyy-MM-dd".length()) {
                ZonedDateTime minute = LocalDateTime.parse(plain.replace(' ', 'T')).atZone(now.getZone());
                return Optional.of(new Span(minute.toInstant(), minute.plusMinutes(1).toInstant()));
            }
            ZonedDateTime day = LocalDate.parse(plain).atStartOfDay(now.getZone());
            return Optional.of(new Span(day.toInstant(), day.plusDays(1).toInstant()));
        } catch (DateTimeException e) {
            return moved(now, text).map(moment -> new Span(moment.toInstant(), moment.toInstant().plusMillis(1)));
        }
    }

    /** A stretch of time, its end not in it. */
    record Span(Instant start, Instant end) {
    }

    private static Optional<ZonedDateTime> beginning(String function, ZonedDateTime now) {
        ZonedDateTime day = now.truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        ZonedDateTime month = day.withDayOfMonth(1);
        return Optional.ofNullable(switch (function) {
            case "now" -> now;
            case "startofday" -> day;
            case "endofday" -> day.plusDays(1);
            case "startofweek" -> week;
            case "endofweek" -> week.plusWeeks(1);
            case "startofmonth" -> month;
            case "endofmonth" -> month.plusMonths(1);
            case "startofyear" -> day.withDayOfYear(1);
            case "endofyear" -> day.withDayOfYear(1).plusYears(1);
            default -> null;
        });
    }

    private static Optional<ZonedDateTime> moved(ZonedDateTime from, String period) {
        Matcher matcher = PERIOD.matcher(period);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        ChronoUnit unit = switch (matcher.group(3)) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
        long amount = Long.parseLong(matcher.group(2));
        return Optional.of(from.plus(matcher.group(1).equals("-") ? -amount : amount, unit));
    }
}
