package org.debrief.sandbox.jira.jql;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a name that means no field stands for: no issue, whatever it is compared with.
 */
record NoField() implements JqlField {
    @Override
    public Set<Operator> operators() {
        return EnumSet.allOf(Operator.class);
    }

    @Override
    public Optional<String> problem(String field, Literal value, Asking asking) {
        return Optional.empty();
    }

    @Override
    public Fragment equal(List<Literal> values, Asking asking) {
        return Fragment.NONE;
    }

    @Override
    public Fragment filled() {
        return Fragment.NONE;
    }

    @Override
    public Fragment empty() {
        return Fragment.NONE;
    }
}
