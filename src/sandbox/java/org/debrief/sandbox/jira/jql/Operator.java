package org.debrief.sandbox.jira.jql;

/**
 * How a condition compares its field with its operand.
 */
public enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    WAS("was"),
    WAS_NOT("was not"),
    WAS_IN("was in"),
    WAS_NOT_IN("was not in"),
    CHANGED("changed"),
    NOT_CHANGED("not changed");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** The operator of the opposite condition; the product turns NOT into it, so that fields without a value match neither. */
    Operator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
            case WAS -> WAS_NOT;
            case WAS_NOT -> WAS;
            case WAS_IN -> WAS_NOT_IN;
            case WAS_NOT_IN -> WAS_IN;
            case CHANGED -> NOT_CHANGED;
            case NOT_CHANGED -> CHANGED;
        };
    }

    boolean negative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT || this == WAS_NOT || this == WAS_NOT_IN
                || this == NOT_CHANGED;
    }

    boolean ordering() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }

    boolean list() {
        return this == IN || this == NOT_IN || this == WAS_IN || this == WAS_NOT_IN;
    }

    /** Whether EMPTY may stand behind it. */
    boolean takesEmpty() {
        return this == EQUALS || this == NOT_EQUALS || this == LIKE || this == NOT_LIKE || this == WAS || this == WAS_NOT || emptiness();
    }

    /** Whether it asks for the history of a field. */
    boolean historic() {
        return ordinal() >= WAS.ordinal();
    }

    boolean emptiness() {
        return this == IS || this == IS_NOT;
    }
}
