package org.debrief.timeline.secret;

/**
 * Where a secret stands in a text, in UTF-16 code units.
 *
 * @param end exclusive
 */
record Span(int start, int end) {

    /** The span, or {@code null} when it is empty or masked already. */
    static Span of(String text, int start, int end) {
        return start >= end || text.startsWith(Secrets.MASK, start) ? null : new Span(start, end);
    }
}
