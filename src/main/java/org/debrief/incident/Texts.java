package org.debrief.incident;

import java.util.List;

/**
 * The prose of an incident: plain text with line breaks, {@code null} where nothing is written yet.
 *
 * @param learnings what to take away, at most {@link #MOST_LEARNINGS}
 */
public record Texts(String description, String executiveSummary, String impact, List<String> learnings) {

    /** Nothing is written. */
    public static final Texts NONE = new Texts(null, null, null, List.of());

    /** The longest text, in UTF-16 code units; the limit of Jira's text fields. */
    public static final int LONGEST = 32_767;

    /** How many learnings one incident keeps. */
    public static final int MOST_LEARNINGS = 3;

    public Texts {
        learnings = List.copyOf(learnings);
    }
}
