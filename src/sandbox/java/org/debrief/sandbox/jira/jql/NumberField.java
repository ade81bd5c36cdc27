package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A field whose values are numbers.
 */
record NumberField(Place place, Set<Operator> operators) implements ValueField {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        return known(value) ? Optional.empty() : Optional.of("Value '" + value.text() + "' for the '" + field + "' field is not a valid number.");
    }

    @Override
    public String wrongFrom(String function, String field) {
        return "A value provided by the function '" + function + "' for the field '" + field + "' is not a valid number.";
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
