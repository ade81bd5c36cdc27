package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Set;

/**
 * A field one can sort by but not search for, such as the rank.
 */
record SortOnly() implements JqlField {
    @Override
    public Set<Operator> operators() {
        return Set.of();
    }

    @Override
    public List<String> problems(String field, List<Literal> values, Asking asking) {
        return List.of();
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return Fragment.NONE;
    }

    @Override
    public Fragment filled() {
        return Fragment.NONE;
    }
}
