package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
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

    /** Halves within brackets: a database that reads and judges conditions by recursion can cope with thousands of them. */
    private static Fragment joined(List<Fragment> fragments, String word) {
        List<Object> arguments = new ArrayList<>();
        fragments.forEach(fragment -> arguments.addAll(fragment.arguments));
        StringBuilder sql = new StringBuilder();
        write(fragments, word, sql);
        return new Fragment(sql.toString(), arguments);
    }

    private static void write(List<Fragment> fragments, String word, StringBuilder sql) {
        if (fragments.size() == 1) {
            sql.append(fragments.get(0).sql);
            return;
        }
        int middle = fragments.size() / 2;
        sql.append('(');
        write(fragments.subList(0, middle), word, sql);
        sql.append(word);
        write(fragments.subList(middle, fragments.size()), word, sql);
        sql.append(')');
    }
}
