package org.debrief.timeline.secret;

/** Lines of a key that lost its frame: nothing but base 64 in the width of PEM, with capital and small letters and digits. */
final class KeyLines {

    private static final int SHORTEST = 60;
    private static final int LONGEST = 76;

    private KeyLines() {}

    static Masked mask(Masked text) {
        return text.text().length() < SHORTEST ? text : masked(text);
    }

    private static Masked masked(Masked text) {
        String whole = text.text();
        StringBuilder masked = new StringBuilder(whole.length());
        int count = text.count();
        int start = 0;
        while (start <= whole.length()) {
            int feed = whole.indexOf('\n', start);
            int end = feed < 0 ? whole.length() : feed;
            boolean key = end - start >= SHORTEST && end - start <= LONGEST && isKey(whole, start, end);
            count += key ? 1 : 0;
            masked.append(key ? Secrets.MASK : whole.substring(start, end)).append(feed < 0 ? "" : "\n");
            start = end + 1;
        }
        return count == text.count() ? text : new Masked(masked.toString(), count);
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
