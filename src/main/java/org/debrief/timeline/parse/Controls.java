package org.debrief.timeline.parse;

/** Control characters, which no text of ours may hold. */
final class Controls {

    private static final char PICTURES = '\u2400';

    private Controls() {}

    /** Whether a byte or character is a control character that text files do not have. */
    static boolean is(int character) {
        return character < ' ' && character >= 0 && character != '\t' && character != '\n' && character != '\r'
                && character != '\f' && character != '\b' && character != Ansi.ESCAPE;
    }

    /** A line with each control character but the tab replaced by the picture Unicode has for it. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            char character = shown.charAt(i);
            if (character < ' ' && character != '\t') {
                shown.setCharAt(i, (char) (PICTURES + character));
            }
        }
        return shown.toString();
    }
}
