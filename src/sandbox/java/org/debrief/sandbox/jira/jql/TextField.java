package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field one searches for words: of one text or of several together.
 */
record TextField(List<Place> places, Set<Operator> operators) implements ValueField {
    TextField {
        places = List.copyOf(places);
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        String text = value.text().strip();
        if (text.isEmpty()) {
            return Optional.of("The field '" + field + "' does not support searching for an empty string.");
        }
        String query = "The text query '" + value.text() + "' for field '" + field + "' is not ";
        if (text.startsWith("*") || text.startsWith("?")) {
            return Optional.of(query + "allowed to start with '" + text.charAt(0) + "'.");
        }
        WordPatterns words = new WordPatterns(text);
        if (words.startsWild()) {
            return Optional.of(query + "valid: the '*' and '?' are not allowed as first character in wildcard query.");
        }
        return words.readable() ? Optional.empty() : Optional.of("Unable to parse the text '" + value.text() + "' for field '" + field + "'.");
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return Fragment.NONE;
    }

    /** Every word of the value in one of the texts. */
    @Override
    public Fragment compared(Operator operator, Literal value, Asking asking) {
        List<String> patterns = new WordPatterns(value.text()).patterns();
        return patterns.isEmpty() ? Fragment.NONE : Fragment.any(places.stream().map(place -> all(place, patterns)).toList());
    }

    @Override
    public Fragment filled() {
        return Fragment.any(places.stream().map(Place::filled).toList());
    }

    private static Fragment all(Place place, List<String> patterns) {
        return Fragment.all(patterns.stream().map(pattern -> place.any("regexp_like(coalesce(%s, ''), ?, 'i')", pattern)).toList());
    }
}
