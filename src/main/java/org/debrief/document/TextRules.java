package org.debrief.document;

/** What a text may contain: no control characters but tab and line breaks, and only whole characters. */
final class TextRules {

    /** The longest name of a user, a category or a reference, in UTF-16 code units. */
    static final int LONGEST_NAME = 255;

    /** The longest JQL query, in UTF-16 code units. */
    static final int LONGEST_QUERY = 10_000;

    private TextRules() {}

    /** The text, or {@code null} when nothing of it can be seen or it breaks a rule, which the input then reports. */
    static String checked(Input input, String name, String text, int longest) {
        if (text.isBlank() || input.isStrict() && !isVisible(text)) {
            return null;
        }
        if (!input.isStrict()) {
            return text;
        }
        if (text.length() > longest) {
            input.problem(name, "debrief.error.text.long", longest, text.length());
            return null;
        }
        if (!isStorable(text)) {
            input.problem(name, "debrief.error.text.characters");
            return null;
        }
        return text;
    }

    /** Whether any character leaves a mark: not blanks that do not break, nor marks of width zero. */
    private static boolean isVisible(String text) {
        return text.codePoints().anyMatch(character -> Character.getType(character) != Character.FORMAT
                && !Character.isSpaceChar(character) && !Character.isWhitespace(character));
    }

    private static boolean isStorable(String text) {
        return text.codePoints().allMatch(TextRules::isStorable);
    }

    private static boolean isStorable(int character) {
        if (character < ' ') {
            return character == '\n' || character == '\r' || character == '\t';
        }
        return (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                && character != 0xFFFE && character != 0xFFFF && character != 0x7F;
    }
}
