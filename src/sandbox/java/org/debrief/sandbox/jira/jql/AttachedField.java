package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Set;

/**
 * The files of an issue; the only question is whether there are any.
 */
record AttachedField() implements JqlField {
    @Override
    public Set<Operator> operators() {
        return EMPTINESS;
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
        return Fragment.of("exists (select 1 from attachment a where a.issue = i.id)");
    }
}
