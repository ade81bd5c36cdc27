package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Set;

/**
 * A field of the query language: what it can be compared with, and how that is asked of the index.
 */
interface JqlField {
    /** The operators it knows. */
    Set<Operator> operators();

    /** What is wrong with the values, in the product's words; empty if nothing is. */
    List<String> problems(String field, List<Literal> values, Asking asking);

    /** What to say where a function gave a value that is wrong. */
    default String wrongFrom(String function, String field) {
        return "A value provided by the function '" + function + "' is invalid for the field '" + field + "'.";
    }

    /** That the field equals one of the values; those it does not know are skipped. */
    Fragment equal(List<Literal> values, Asking asking);

    /** That the field stands in an order, or matches as text; of the positive operators only. */
    default Fragment compared(Operator operator, Literal value, Asking asking) {
        return Fragment.NONE;
    }

    /** That the field has a value. */
    Fragment filled();

    /** That the field has no value. */
    default Fragment empty() {
        return filled().not();
    }

    /** Operators of fields that always have a value, and of those whose absence cannot be asked for. */
    Set<Operator> EQUALITY = Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);
    /** The same with values that may be absent. */
    Set<Operator> OPTIONAL = Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT);
    /** The same with values in an order. */
    Set<Operator> ORDERED = Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT,
            Operator.LESS, Operator.LESS_OR_EQUAL, Operator.GREATER, Operator.GREATER_OR_EQUAL);
    /** Values in an order that are always there. */
    Set<Operator> COMPARABLE = Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN,
            Operator.LESS, Operator.LESS_OR_EQUAL, Operator.GREATER, Operator.GREATER_OR_EQUAL);
    /** Operators of texts. */
    Set<Operator> TEXT = Set.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT);
    /** The only question is whether there is something. */
    Set<Operator> EMPTINESS = Set.of(Operator.IS, Operator.IS_NOT);
}
