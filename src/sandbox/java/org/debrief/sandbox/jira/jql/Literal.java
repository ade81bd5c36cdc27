package org.debrief.sandbox.jira.jql;

import java.util.regex.Pattern;

/**
 * A value as a query or a function gives it: a text, or a number, which stands for an id or for milliseconds since 1970.
 *
 * @param number null unless it was written without quotes as digits only, or comes from a function
 */
public record Literal(String text, Long number) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.:/-]+");

    public static Literal of(String text) {
        return new Literal(text, null);
    }

    public static Literal of(long number) {
        return new Literal(String.valueOf(number), number);
    }

    /** The literal as one would write it in a query. */
    String jql() {
        if (number != null || PLAIN.matcher(text).matches() && !ReservedWords.contains(text)) {
            return text;
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
    }
}
