package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A field whose values are things with names and ids: projects, types, statuses, priorities, resolutions, options, status categories.
 */
final class NamedField implements ValueField, Suggesting, HistoryValues {
    /** Where the resolution is; its value <em>Unresolved</em> means none. */
    static final Place RESOLUTION = new Place.Column("resolution");
    /** What to say to an unknown value; its places take the value and the field. */
    static final String VALUE = "The value '%s' does not exist for the field '%s'.";
    static final String OPTION = "The option '%s' for field '%s' does not exist.";

    private final Place place;
    private final Set<Operator> operators;
    private final Things known;
    private final String wording;

    /**
     * A thing one can name.
     *
     * @param names what it is called, without regard to case; the first one is suggested
     * @param ids what the index keeps for it
     */
    record Named(List<String> names, List<Long> ids) {
        static Named of(String name, long id) {
            return new Named(List.of(name), List.of(id));
        }

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

    @Override
    public List<Suggestion> suggestions(String typed, Asking asking) {
        String start = typed.toLowerCase(Locale.ROOT);
        return known.to(asking).stream().filter(thing -> thing.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(start)))
                .map(NamedField::suggestion).distinct().limit(MOST).toList();
    }

    private static Suggestion suggestion(Named thing) {
        String name = thing.names().get(0);
        return thing.names().size() == 1 ? Suggestion.of(name) : new Suggestion(name, name + " (" + thing.names().get(1) + ")");
    }

    @Override
    public List<String> stored(Literal value, Asking asking) {
        return ids(value, asking).stream().map(String::valueOf).toList();
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
        if (!named.isEmpty()) {
            return named;
        }
        return things.stream().flatMap(thing -> thing.ids().stream()).filter(id -> String.valueOf(id).equals(value.text())).toList();
    }

    private boolean unresolved(Literal value) {
        return place.equals(RESOLUTION) && value.text().equalsIgnoreCase("unresolved");
    }
}
