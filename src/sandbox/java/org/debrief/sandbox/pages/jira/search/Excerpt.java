package org.debrief.sandbox.pages.jira.search;

/**
 * The place in a query where reading it ended, with a little of what is around it; nothing where that is the end.
 */
public record Excerpt(String before, String at, String after) {
    static final Excerpt NONE = new Excerpt("", "", "");
    private static final int AROUND = 40;

    static Excerpt of(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return NONE;
        }
        int end = at + 1;
        while (end < text.length() && end - at < AROUND && Character.isLetterOrDigit(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        return new Excerpt((from > 0 ? "…" : "") + text.substring(from, at), text.substring(at, end), text.substring(end, to) + (to < text.length() ? "…" : ""));
    }

    /** Whether there is something to show. */
    public boolean shown() {
        return !at.isEmpty();
    }
}
