package org.debrief.app.timeline;

import java.time.Instant;

/** Makes what was read in a file fit for storing: characters, lengths and instants that a person could have sent as well. */
final class Storable {

    /** The longest name of a source, in UTF-16 code units. */
    static final int LONGEST_NAME = 255;

    /** The longest title or address. */
    static final int LONGEST_TITLE = 2_000;

    private static final int LONGEST_WORD = 60;

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("3000-01-01T00:00:00Z");

    private Storable() {}

    /** Whether an instant is one that somebody may mean. */
    static boolean isMeant(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(AFTER_LAST);
    }

    /** The text with a replacement for each character that cannot be stored, at most so long. */
    static String text(String text, int longest) {
        String cut = cut(text, longest);
        if (cut.codePoints().allMatch(Storable::isStorable)) {
            return cut;
        }
        return cut.codePoints()
                .map(character -> isStorable(character) ? character : '\ufffd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The name of a source: its end, which tells more than its beginning, where it is long. */
    static String name(String name) {
        String line = text(name, Integer.MAX_VALUE).replaceAll("[\\r\\n\\t]", "\ufffd");
        String whole = line.isBlank() ? "?" : line.strip();
        return whole.length() <= LONGEST_NAME ? whole : "\u2026" + tail(whole, LONGEST_NAME - 1);
    }

    /** A title on one line. */
    static String title(String title) {
        return text(title, LONGEST_TITLE).replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }

    private static String tail(String text, int length) {
        int from = text.length() - length;
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, endOfWord(text, end)).stripTrailing() + "\u2026";
    }

    /** Where the last word before a place ends, when one ends near it. */
    private static int endOfWord(String text, int place) {
        for (int end = place; end > place - LONGEST_WORD && end > 0; end--) {
            if (Character.isWhitespace(text.charAt(end))) {
                return end;
            }
        }
        return place;
    }

    private static boolean isStorable(int character) {
        if (character < ' ') {
            return character == '\n' || character == '\r' || character == '\t';
        }
        return (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                && character != 0xFFFE && character != 0xFFFF && character != 0x7F;
    }
}
