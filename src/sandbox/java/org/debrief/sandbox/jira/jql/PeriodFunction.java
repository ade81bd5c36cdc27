package org.debrief.sandbox.jira.jql;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first or last instant of the reader's day, week, month or year, moved by an increment such as {@code -1d} or {@code 2w}.
 *
 * @param end whether it is the last one
 */
record PeriodFunction(Unit unit, boolean end) implements JqlFunction {
    private static final Pattern INCREMENT = Pattern.compile("([-+]?\\d{1,6})([yMwdhm]?)");
    private static final Map<String, ChronoUnit> UNITS = Map.of("y", ChronoUnit.YEARS, "M", ChronoUnit.MONTHS, "w", ChronoUnit.WEEKS,
            "d", ChronoUnit.DAYS, "h", ChronoUnit.HOURS, "m", ChronoUnit.MINUTES);

    /** A stretch of the calendar. */
    enum Unit {
        DAY("Day", ChronoUnit.DAYS),
        WEEK("Week", ChronoUnit.WEEKS),
        MONTH("Month", ChronoUnit.MONTHS),
        YEAR("Year", ChronoUnit.YEARS);

        private final String label;
        private final ChronoUnit length;

        Unit(String label, ChronoUnit length) {
            this.label = label;
            this.length = length;
        }
    }

    @Override
    public String name() {
        return (end ? "endOf" : "startOf") + unit.label;
    }

    @Override
    public boolean list() {
        return false;
    }

    @Override
    public int arguments() {
        return 0;
    }

    @Override
    public List<String> types() {
        return List.of(DataType.DATE.type());
    }

    @Override
    public List<String> problems(Operand.Call call, Clause.Condition condition, Asking asking) {
        List<String> wrongNumber = new Signature(name(), DataType.DATE, 0, 1).problems(call.arguments().size());
        if (!wrongNumber.isEmpty()) {
            return wrongNumber;
        }
        return moved(call, asking).isPresent() ? List.of() : List.of("Duration for function '" + name()
                + "' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.");
    }

    @Override
    public List<Literal> values(Operand.Call call, Clause.Condition condition, Asking asking) {
        return moved(call, asking).map(day -> Literal.of(edge(day, asking).toInstant().toEpochMilli())).stream().toList();
    }

    private Optional<ZonedDateTime> moved(Operand.Call call, Asking asking) {
        ZonedDateTime now = asking.now().atZone(asking.zone());
        if (call.arguments().isEmpty()) {
            return Optional.of(now);
        }
        Matcher increment = INCREMENT.matcher(call.arguments().get(0).strip());
        if (call.arguments().size() > 1 || !increment.matches()) {
            return Optional.empty();
        }
        ChronoUnit step = UNITS.getOrDefault(increment.group(2), unit.length);
        return Optional.of(now.plus(Long.parseLong(increment.group(1)), step));
    }

    private ZonedDateTime edge(ZonedDateTime moment, Asking asking) {
        ZonedDateTime start = start(moment, asking).truncatedTo(ChronoUnit.DAYS);
        return end ? start.plus(1, unit.length).minus(1, ChronoUnit.MILLIS) : start;
    }

    private ZonedDateTime start(ZonedDateTime moment, Asking asking) {
        return switch (unit) {
            case DAY -> moment;
            case WEEK -> moment.with(TemporalAdjusters.previousOrSame(WeekFields.of(locale(asking)).getFirstDayOfWeek()));
            case MONTH -> moment.with(ChronoField.DAY_OF_MONTH, 1);
            case YEAR -> moment.with(ChronoField.DAY_OF_YEAR, 1);
        };
    }

    private static Locale locale(Asking asking) {
        return asking.reader() == null ? Locale.getDefault() : asking.reader().locale();
    }
}
