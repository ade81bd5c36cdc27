package org.debrief.sandbox.jira.jql;

import java.util.regex.Pattern;

/**
 * A value as a query or a function gives it: a text, or a number, which stands for an id or for milliseconds since 1970.
 *
 * @param number null unless it was written without quotes as digits only, or comes from a function
 */
public record Literal(String text, Long number) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.:/-]+");

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

    public static Literal of(String text) {
        return new Literal(text, null);
    }

    public static Literal of(long number) {
        return new Literal(String.valueOf(number), number);
    }

    /** The literal as one would write it in a query; digits in quotes are a text. */
    public String jql() {
        boolean plain = PLAIN.matcher(text).matches() && !DIGITS.matcher(text).matches() && !ReservedWords.contains(text);
        if (number != null || plain) {
            return text;
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
    }
}
