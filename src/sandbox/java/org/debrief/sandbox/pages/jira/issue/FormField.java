package org.debrief.sandbox.pages.jira.issue;

import java.util.List;

/**
 * An input of an issue's form: what it is called, what stands in it and what is wrong with it.
 *
 * @param kind {@code line}, {@code area}, {@code select}, {@code many}, {@code radio}, {@code day}, {@code moment}, {@code user}, {@code users},
 *     {@code issues} or {@code file}
 * @param hint how to fill it, or empty
 * @param error empty if nothing is wrong
 */
public record FormField(String id, String label, String kind, boolean required, String value, List<Choice> choices, String hint, String error) {
    /** One of the values to choose from. */
    public record Choice(String value, String text, boolean chosen) {
    }

    /** An input to type into. */
    static FormField typed(String id, String label, String kind, String value, String error) {
        return new FormField(id, label, kind, false, value, List.of(), "", error);
    }

    /** The same as one that has to be filled, or not. */
    FormField required(boolean wanted) {
        return new FormField(id, label, kind, wanted, value, choices, hint, error);
    }

    /** The same with a word on how to fill it. */
    FormField hinted(String text) {
        return new FormField(id, label, kind, required, value, choices, text, error);
    }

    /** Whether the rest of the form depends on it. */
    public boolean reloads() {
        return id.equals("project") || id.equals("issuetype");
    }

    /** Whether values are found while one types. */
    public boolean suggests() {
        return kind.equals("user") || kind.equals("users") || kind.equals("issues");
    }

    /** Whether a calendar helps to fill it. */
    public boolean dated() {
        return kind.equals("day") || kind.equals("moment");
    }

    /** The ids of hint and error, for those who cannot see them beside the input. */
    public String describedBy() {
        return ((hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error")).trim();
    }
}
