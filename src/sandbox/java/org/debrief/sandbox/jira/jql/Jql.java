package org.debrief.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a query: a recursive descent over its tokens.
 */
public final class Jql {
    private final String text;
    private final Cursor cursor;
    private final JqlConditions conditions;

    private Jql(String text) {
        this.text = text;
        this.cursor = new Cursor(text);
        this.conditions = new JqlConditions(cursor);
    }

    /**
     * Reads a query.
     *
     * @throws JqlFault if it is none; its message says where and why
     */
    public static JqlQuery parse(String text) {
        return new Jql(text).query();
    }

    /** Where the ORDER BY of a query that can be read begins, or its end. */
    static int endOfClause(String text) {
        Cursor cursor = new Cursor(text);
        while (!cursor.peek().end() && !cursor.peek().word("order")) {
            cursor.next();
        }
        return cursor.peek().at();
    }

    private JqlQuery query() {
        Clause where = cursor.peek().end() || cursor.peek().word("order") ? null : or();
        List<JqlQuery.Sort> order = cursor.peek().word("order") ? order() : List.of();
        if (!cursor.peek().end()) {
            throw cursor.faults().logical(cursor.peek());
        }
        return new JqlQuery(where, order, text);
    }

    private Clause or() {
        List<Clause> clauses = new ArrayList<>(List.of(and()));
        while (cursor.take("or", "||", "|")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
    }

    private Clause and() {
        List<Clause> clauses = new ArrayList<>(List.of(not()));
        while (cursor.take("and", "&&", "&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
    }

    private Clause not() {
        return cursor.nested(() -> {
            if (cursor.take("not", "!")) {
                return not().negated();
            }
            return cursor.take("(") ? parenthesis() : conditions.read();
        });
    }

    private Clause parenthesis() {
        Clause inside = or();
        cursor.expect(")");
        return inside;
    }

    private List<JqlQuery.Sort> order() {
        cursor.next();
        cursor.expect("by");
        List<JqlQuery.Sort> sorts = new ArrayList<>();
        do {
            sorts.add(sort());
        } while (cursor.take(","));
        if (!cursor.peek().end()) {
            throw cursor.faults().expected(cursor.peek(), ",");
        }
        return sorts;
    }

    private JqlQuery.Sort sort() {
        String field = conditions.field();
        Boolean ascending = cursor.take("asc") ? Boolean.TRUE : cursor.take("desc") ? Boolean.FALSE : null;
        if (ascending == null && cursor.peek().name()) {
            throw cursor.faults().direction(cursor.peek());
        }
        return new JqlQuery.Sort(field, ascending);
    }
}
