package org.debrief.jira.issue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JQL query as text, taken apart into its condition and its order.
 *
 * <p>Only for queries Jira has parsed: there, the words <em>order by</em> outside quotes always begin the order.
 */
record JqlText(String condition, String order) {

    private static final Pattern ORDER = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|\\\\.|(?<![\\w.])(order\\s+by)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    static JqlText of(String jql) {
        Matcher matcher = ORDER.matcher(jql);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                return new JqlText(jql.substring(0, matcher.start()).strip(), jql.substring(matcher.start()).strip());
            }
        }
        return new JqlText(jql.strip(), "");
    }

    /** The query that finds what also meets another condition, in the same order. */
    String and(String other) {
        String both = condition.isEmpty() ? other : "(" + condition + ") AND " + other;
        return order.isEmpty() ? both : both + " " + order;
    }
}
