package org.debrief.sandbox.jira.jql;

import java.util.List;

/**
 * The way to sort by a field.
 *
 * @param expressions what to sort by, none for a field one cannot sort by
 * @param ascending whether ORDER BY without a direction begins with the least
 */
record Sorting(List<String> expressions, boolean ascending) {
    static final Sorting NONE = new Sorting(List.of(), true);

    Sorting {
        expressions = List.copyOf(expressions);
    }

    static Sorting ascending(String... expressions) {
        return new Sorting(List.of(expressions), true);
    }

    static Sorting descending(String expression) {
        return new Sorting(List.of(expression), false);
    }

    boolean possible() {
        return !expressions.isEmpty();
    }
}
