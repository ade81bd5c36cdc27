package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The field {@code text}: everything people write in an issue, custom fields and comments too.
 *
 * @param custom where the custom fields of the moment keep their texts
 */
record AllTexts(List<Place> fixed, Supplier<List<Place>> custom) implements ValueField {
    @Override
    public Set<Operator> operators() {
        return Set.of(Operator.LIKE);
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        return all().problem(field, value, asking);
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return Fragment.NONE;
    }

    @Override
    public Fragment compared(Operator operator, Literal value, Asking asking) {
        return all().compared(operator, value, asking);
    }

    @Override
    public Fragment filled() {
        return Fragment.ALL;
    }

    private TextField all() {
        List<Place> places = new ArrayList<>(fixed);
        places.addAll(custom.get());
        return new TextField(places, operators());
    }
}
