package org.debrief.timeline.parse;

/** Colours and cursor moves of a terminal, as they stand in logs captured from one. */
final class Ansi {

    static final char ESCAPE = '\u001b';
    private static final char BELL = '\u0007';

    private Ansi() {}

    /** A text without its escape sequences; one that does not end takes the rest of the text with it only when it began as a title. */
    static String stripped(String text) {
        int escape = text.indexOf(ESCAPE);
        if (escape < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (escape >= 0) {
            plain.append(text, from, escape);
            from = after(text, escape + 1);
            escape = text.indexOf(ESCAPE, from);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int after(String text, int at) {
        if (at == text.length()) {
            return at;
        }
        return switch (text.charAt(at)) {
            case '[' -> afterControl(text, at + 1);
            case ']' -> afterTitle(text, at + 1);
            case '(', ')' -> Math.min(at + 2, text.length());
            default -> at + 1;
        };
    }

    /** Parameters, then one final character from {@code @} to {@code ~}. */
    private static int afterControl(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) < '@') {
            end++;
        }
        return end < text.length() && text.charAt(end) <= '~' && text.charAt(end) >= '@' ? end + 1 : end;
    }

    /** Ends with a bell, or with an escape and a backslash. */
    private static int afterTitle(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != BELL && text.charAt(end) != ESCAPE) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ESCAPE ? Math.min(end + 2, text.length()) : Math.min(end + 1, text.length());
    }
}
