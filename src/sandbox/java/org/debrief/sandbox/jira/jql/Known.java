package org.debrief.sandbox.jira.jql;

import java.util.List;

/**
 * A field as the vocabulary knows it, with the way to sort by it.
 *
 * @param sorting the expressions to sort by, none for a field one cannot sort by
 * @param ascending whether ORDER BY without a direction begins with the least
 */
record Known(JqlField field, List<String> sorting, boolean ascending) {
    Known {
        sorting = List.copyOf(sorting);
    }

    static Known unsorted(JqlField field) {
        return new Known(field, List.of(), true);
    }

    static Known sorted(JqlField field, String... sorting) {
        return new Known(field, List.of(sorting), true);
    }
}
