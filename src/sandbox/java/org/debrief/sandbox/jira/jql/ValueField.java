package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;

/**
 * A field that judges its values one by one.
 */
interface ValueField extends JqlField {
    /** What is wrong with a value, in the product's words, or nothing. */
    Optional<String> problem(String field, Literal value, Asking asking);

    @Override
    default List<String> problems(String field, List<Literal> values, Asking asking) {
        return values.stream().flatMap(value -> problem(field, value, asking).stream()).toList();
    }
}
