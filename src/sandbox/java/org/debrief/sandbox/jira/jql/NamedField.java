package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field whose values are things with names and ids: projects, types, statuses, priorities, resolutions, options, status categories.
 */
final class NamedField implements ValueField {
    /** Where the resolution is; its value <em>Unresolved</em> means none. */
    static final Place RESOLUTION = new Place.Column("resolution");
    static final String VALUE = "The value '%s' does not exist for the field '%s'.";
    static final String OPTION = "The option '%s' for field '%s' does not exist.";

    private final Place place;
    private final Set<Operator> operators;
    private final Things known;
    private final String wording;

    /**
     * A thing one can name.
     *
     * @param names what it is called, without regard to case
     * @param ids what the index keeps for it
     */
    record Named(List<String> names, List<Long> ids) {
        boolean is(String name) {
            return names.stream().anyMatch(name::equalsIgnoreCase);
        }
    }

    /** The things a reader knows, in their order. */
    @FunctionalInterface
    interface Things {
        List<Named> to(Asking asking);
    }

    /**
     * A field over things.
     *
     * @param wording what to say to an unknown one; its places take the value and the field
     */
    NamedField(Place place, Set<Operator> operators, Things known, String wording) {
        this.place = place;
        this.operators = operators;
        this.known = known;
        this.wording = wording;
    }

    @Override
    public Set<Operator> operators() {
        return operators;
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        if (!ids(value, asking).isEmpty() || unresolved(value)) {
            return Optional.empty();
        }
        return Optional.of(value.number() == null ? String.format(wording, value.text(), field)
                : String.format("A value with ID '%s' does not exist for the field '%s'.", value.text(), field));
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        Set<Long> ids = new LinkedHashSet<>();
        values.forEach(value -> ids.addAll(ids(value, asking)));
        Fragment named = place.any("%s = any(?)", ids);
        return values.stream().anyMatch(this::unresolved) ? named.or(place.empty()) : named;
    }

    /** In an order of things the first one is the greatest, as with priorities. */
    @Override
    public Fragment compared(Operator operator, Literal value, Asking asking) {
        List<Named> things = known.to(asking);
        List<Long> wanted = new ArrayList<>();
        int position = position(things, value);
        for (int i = 0; i < things.size() && position >= 0; i++) {
            boolean greater = i < position;
            boolean fits = i == position ? operator == Operator.LESS_OR_EQUAL || operator == Operator.GREATER_OR_EQUAL
                    : greater == (operator == Operator.GREATER || operator == Operator.GREATER_OR_EQUAL);
            if (fits) {
                wanted.addAll(things.get(i).ids());
            }
        }
        return place.any("%s = any(?)", wanted);
    }

    @Override
    public Fragment filled() {
        return place.filled();
    }

    private int position(List<Named> things, Literal value) {
        for (int i = 0; i < things.size(); i++) {
            if (!ids(value, List.of(things.get(i))).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private List<Long> ids(Literal value, Asking asking) {
        return ids(value, known.to(asking));
    }

    private static List<Long> ids(Literal value, List<Named> things) {
        List<Long> named = things.stream().filter(thing -> thing.is(value.text())).flatMap(thing -> thing.ids().stream()).toList();
        return named.isEmpty() ? things.stream().flatMap(thing -> thing.ids().stream()).filter(id -> String.valueOf(id).equals(value.text())).toList() : named;
    }

    private boolean unresolved(Literal value) {
        return place.equals(RESOLUTION) && value.text().equalsIgnoreCase("unresolved");
    }
}
