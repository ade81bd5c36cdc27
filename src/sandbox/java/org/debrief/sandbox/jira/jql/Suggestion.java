package org.debrief.sandbox.jira.jql;

/**
 * A value one might have meant.
 *
 * @param value what goes into the query, not yet quoted
 * @param label what people read
 */
public record Suggestion(String value, String label) {
    static Suggestion of(String value) {
        return new Suggestion(value, value);
    }

    /** The value as it has to be written in a query. */
    public String jql() {
        return Literal.of(value).jql();
    }
}
