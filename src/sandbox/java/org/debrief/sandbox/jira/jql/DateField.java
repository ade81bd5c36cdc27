package org.debrief.sandbox.jira.jql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field whose values are instants, or days of the reader's calendar.
 *
 * @param days whether the values are days
 */
record DateField(Place place, boolean days) implements ValueField {
    @Override
    public Set<Operator> operators() {
        return ORDERED;
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        boolean right = days ? Dates.day(value, asking) : Dates.read(value, asking).isPresent();
        return right ? Optional.empty() : Optional.of(days ? Dates.invalidDay(value.text(), field) : Dates.invalid(value.text(), "field '" + field + "'"));
    }

    @Override
    public String wrongFrom(String function, String field) {
        return "A date for the field '" + field + "' provided by the function '" + function + "' is not valid.";
    }

    /** Of days the whole day; of instants the second in which the day or minute begins, as in the product. */
    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return Fragment.any(values.stream().flatMap(value -> Dates.read(value, asking).stream()).map(span -> at(span.at(), asking)).toList());
    }

    /** A day without a time means its midnight. */
    @Override
    public Fragment compared(Operator operator, Literal value, Asking asking) {
        return Dates.read(value, asking).map(span -> place.any("%s " + operator.symbol() + " ?", stored(span.at(), asking))).orElse(Fragment.NONE);
    }

    @Override
    public Fragment filled() {
        return place.filled();
    }

    private Fragment at(Instant start, Asking asking) {
        Instant second = start.truncatedTo(ChronoUnit.SECONDS);
        return days ? place.any("%s = ?", stored(start, asking))
                : place.any("%1$s >= ? and %1$s < ?", stored(second, asking), stored(second.plusSeconds(1), asking));
    }

    private Object stored(Instant at, Asking asking) {
        return days ? LocalDate.ofInstant(at, asking.zone()) : utc(at);
    }

    /** An instant as the index keeps it. */
    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
