package org.debrief.sandbox.jira.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition of SQL with the arguments of its question marks.
 */
public record Condition(String sql, List<Object> arguments) {
    public Condition {
        arguments = List.copyOf(arguments);
    }

    static Condition of(String sql, Object... arguments) {
        return new Condition(sql, List.of(arguments));
    }

    Condition and(Condition other) {
        return joined(List.of(this, other), " and ");
    }

    /** That one of the conditions holds. */
    static Condition any(List<Condition> conditions) {
        return conditions.isEmpty() ? of("false") : joined(conditions, " or ");
    }

    private static Condition joined(List<Condition> conditions, String word) {
        List<Object> arguments = new ArrayList<>();
        conditions.forEach(condition -> arguments.addAll(condition.arguments()));
        return new Condition(conditions.stream().map(Condition::sql).collect(Collectors.joining(word, "(", ")")), arguments);
    }
}
