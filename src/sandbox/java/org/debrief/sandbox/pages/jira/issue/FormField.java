package org.debrief.sandbox.pages.jira.issue;

import java.util.List;

/**
 * An input of an issue's form: what it is called, what stands in it and what is wrong with it.
 *
 * @param kind {@code line}, {@code area}, {@code select} or {@code radio}
 * @param hint how to fill it, or empty
 * @param error empty if nothing is wrong
 */
public record FormField(String id, String label, String kind, boolean required, String value, List<Choice> choices, String hint, String error) {
    /** One of the values to choose from. */
    public record Choice(String value, String text, boolean chosen) {
    }

    /** The ids of hint and error, for those who cannot see them beside the input. */
    public String describedBy() {
        return ((hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error")).trim();
    }
}
