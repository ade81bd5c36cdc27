package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A field whose values are numbers.
 */
record NumberField(Place place) implements ValueField {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    @Override
    public Set<Operator> operators() {
        return ORDERED;
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        return known(value) ? Optional.empty() : Optional.of("The value '" + value.text() + "' for field '" + field + "' is not a valid number.");
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return place.any("%s = any(?)", values.stream().filter(NumberField::known).map(value -> Double.valueOf(value.text())).toList());
    }

    @Override
    public Fragment compared(Operator operator, Literal value, Asking asking) {
        return known(value) ? place.any("%s " + operator.symbol() + " ?", Double.valueOf(value.text())) : Fragment.NONE;
    }

    @Override
    public Fragment filled() {
        return place.filled();
    }

    private static boolean known(Literal value) {
        return NUMBER.matcher(value.text()).matches();
    }
}
