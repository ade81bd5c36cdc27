package org.debrief.timeline.secret;

/** Lines of a key that lost its frame: base 64 in the width of PEM, with capital and small letters and digits, as a line or its last word. */
final class KeyLines {

    private static final int SHORTEST = 60;
    private static final int LONGEST = 76;

    private KeyLines() {}

    static Masked mask(Masked text) {
        return text.text().length() < SHORTEST ? text : masked(text);
    }

    private static Masked masked(Masked text) {
        String whole = text.text();
        StringBuilder masked = new StringBuilder();
        int count = text.count();
        int copied = 0;
        for (int start = 0; start <= whole.length(); start = lineEnd(whole, start) + 1) {
            int end = lineEnd(whole, start);
            int word = lastWord(whole, start, end);
            if (isWide(end - word, word == start) && isKey(whole, word, end)) {
                masked.append(whole, copied, word).append(Secrets.MASK);
                copied = end;
                count++;
            }
        }
        return count == text.count() ? text : new Masked(masked.append(whole, copied, whole.length()).toString(), count);
    }

    private static int lineEnd(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed;
    }

    private static int lastWord(String text, int start, int end) {
        int word = end;
        while (word > start && end - word <= LONGEST && text.charAt(word - 1) != ' ') {
            word--;
        }
        return word;
    }

    /** Tools write lines of 64, 70 or 76 characters; a whole line of about that length has hardly another meaning. */
    private static boolean isWide(int length, boolean whole) {
        return whole ? length >= SHORTEST && length <= LONGEST : length == 64 || length == 70 || length == 76;
    }

    private static boolean isKey(String text, int start, int end) {
        boolean capital = false;
        boolean small = false;
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            capital |= character >= 'A' && character <= 'Z';
            small |= character >= 'a' && character <= 'z';
            digit |= character >= '0' && character <= '9';
            boolean base64 = character < 128 && Character.isLetterOrDigit(character) || character == '+' || character == '/';
            if (!base64 && !(character == '=' && i >= end - 2)) {
                return false;
            }
        }
        return capital && small && digit;
    }
}
