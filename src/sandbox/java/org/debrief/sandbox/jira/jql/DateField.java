package org.debrief.sandbox.jira.jql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
        return Dates.read(value, asking).isPresent() ? Optional.empty() : Optional.of(String.format(Dates.INVALID, value.text(), field));
    }

    /** A day without a time means all of it, a time its minute. */
    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return Fragment.any(values.stream().flatMap(value -> Dates.read(value, asking).stream()).map(span -> within(span, asking)).toList());
    }

    /** A day without a time means its midnight. */
    @Override
    public Fragment compared(Operator operator, Literal value, Asking asking) {
        return Dates.read(value, asking).map(span -> place.any("%s " + operator.symbol() + " ?", stored(span.start(), asking))).orElse(Fragment.NONE);
    }

    @Override
    public Fragment filled() {
        return place.filled();
    }

    private Fragment within(Dates.Span span, Asking asking) {
        return days ? place.any("%s = ?", stored(span.start(), asking))
                : place.any("%1$s >= ? and %1$s < ?", stored(span.start(), asking), stored(span.end(), asking));
    }

    private Object stored(Instant at, Asking asking) {
        return days ? LocalDate.ofInstant(at, asking.zone()) : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
