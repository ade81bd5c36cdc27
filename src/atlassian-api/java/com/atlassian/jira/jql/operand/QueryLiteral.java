package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** A value of a query: a text, a number, or none of the two for EMPTY. */
public class QueryLiteral {

    private final Operand sourceOperand;
    private final String stringValue;
    private final Long longValue;

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, null, longValue);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, stringValue, null);
    }

    private QueryLiteral(Operand sourceOperand, String stringValue, Long longValue) {
        this.sourceOperand = sourceOperand;
        this.stringValue = stringValue;
        this.longValue = longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }

    public boolean isEmpty() {
        return stringValue == null && longValue == null;
    }

    public String asString() {
        return longValue == null ? stringValue : longValue.toString();
    }
}
