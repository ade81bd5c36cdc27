package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A field whose values are compared as whole texts without regard to case: labels and addresses.
 */
record WordField(Place place) implements ValueField {
    @Override
    public Set<Operator> operators() {
        return OPTIONAL;
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        return Optional.empty();
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return place.any("lower(%s) = any(?)", values.stream().map(value -> value.text().toLowerCase(Locale.ROOT)).distinct().toList());
    }

    @Override
    public Fragment filled() {
        return place.filled();
    }
}
