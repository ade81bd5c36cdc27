package org.debrief.timeline.parse;

import java.util.List;

/**
 * How a file begins.
 *
 * @param text its first characters, at most {@value #LONGEST}, without a byte order mark
 * @param whole whether that is all of it
 */
public record Head(String text, boolean whole) {

    /** How many characters are looked at. */
    public static final int LONGEST = 65_536;

    /** The lines of the beginning without blank ones; the last may be cut. */
    public List<String> lines() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Whether it begins like a JSON object or list. */
    public boolean looksLikeJson() {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
