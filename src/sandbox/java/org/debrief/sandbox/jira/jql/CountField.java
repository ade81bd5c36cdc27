package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many people watch or voted for an issue.
 *
 * @param plural how the product's messages call them
 */
record CountField(String table, String plural) implements ValueField {
    @Override
    public Set<Operator> operators() {
        return COMPARABLE;
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        return known(value) ? Optional.empty() : Optional.of("Value '" + value.text() + "' is invalid for the '" + field + "' field. " + plural
                + " must be a positive whole number.");
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return Fragment.of(expression() + " = any(?)", values.stream().filter(CountField::known).map(value -> Long.valueOf(value.text())).toList());
    }

    @Override
    public Fragment compared(Operator operator, Literal value, Asking asking) {
        return known(value) ? Fragment.of(expression() + " " + operator.symbol() + " ?", Long.valueOf(value.text())) : Fragment.NONE;
    }

    @Override
    public Fragment filled() {
        return Fragment.ALL;
    }

    String expression() {
        return "(select count(*) from " + table + " w where w.issue = i.id)";
    }

    private static boolean known(Literal value) {
        return value.text().matches("\\d{1,18}");
    }
}
