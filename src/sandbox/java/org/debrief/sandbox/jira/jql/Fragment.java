package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.model.Condition;

/**
 * A piece of SQL with the arguments of its question marks.
 */
record Fragment(String sql, List<Object> arguments) {
    static final Fragment NONE = of("false");
    static final Fragment ALL = of("true");

    static Fragment of(String sql, Object... arguments) {
        return new Fragment(sql, List.of(arguments));
    }

    static Fragment of(Condition condition) {
        return new Fragment(condition.sql(), condition.arguments());
    }

    Fragment and(Fragment other) {
        return joined(List.of(this, other), " and ");
    }

    Fragment or(Fragment other) {
        return joined(List.of(this, other), " or ");
    }

    Fragment not() {
        return new Fragment("not (" + sql + ")", arguments);
    }

    static Fragment all(List<Fragment> fragments) {
        return fragments.isEmpty() ? ALL : joined(fragments, " and ");
    }

    static Fragment any(List<Fragment> fragments) {
        return fragments.isEmpty() ? NONE : joined(fragments, " or ");
    }

    private static Fragment joined(List<Fragment> fragments, String word) {
        List<Object> arguments = new ArrayList<>();
        fragments.forEach(fragment -> arguments.addAll(fragment.arguments));
        return new Fragment(fragments.stream().map(Fragment::sql).collect(Collectors.joining(word, "(", ")")), arguments);
    }
}
