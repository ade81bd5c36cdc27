package org.debrief.timeline.merge;

import java.util.Locale;

/** The words of a text, one by one: letters, digits and what joins them within a name; web addresses are passed over. */
final class Tokens {

    private static final String JOINERS = "-_.";

    private final String text;
    private int end;
    private String raw = "";

    Tokens(String text) {
        this.text = text;
    }

    /** Goes to the next word, if there is one. */
    boolean next() {
        int start = end;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || JOINERS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int last = end;
        while (last > start && JOINERS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        raw = text.substring(start, last);
        if (text.startsWith("://", end)) {
            skipAddress();
        }
        return !raw.isEmpty();
    }

    private void skipAddress() {
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
    }

    /** The word in lower case. */
    String word() {
        return raw.toLowerCase(Locale.ROOT);
    }

    /** Whether it looks like the name of a thing. */
    boolean isName() {
        boolean lower = false;
        boolean upperInside = false;
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (Character.isDigit(character) || JOINERS.indexOf(character) >= 0) {
                return true;
            }
            lower |= Character.isLowerCase(character);
            upperInside |= i > 0 && Character.isUpperCase(character);
        }
        return lower && upperInside;
    }
}
