package org.debrief.timeline.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands after a name: {@code name=value}, {@code name: value}, {@code "name":"value"}, also with escaped quotes.
 *
 * <p>Knows where the value begins and how it is quoted; where it ends is for the rule to say.
 */
final class Assignment {

    private static final int MOST_BLANKS = 8;
    private static final int LONGEST_PAIR = 128;

    /** What stands between a name and its value where both are values themselves: {@code "name":"password","value":"…"}. */
    private static final Pattern PAIR = Pattern.compile("(?i)(?:\\\\{0,8}+[\"'](?:\\s{0,8}+,\\s{0,40}+|[ \\t]{1,8}+)|\\R[ \\t]{0,40}+)"
            + "(?:\\\\{0,8}+[\"'])?+value(?:\\\\{0,8}+[\"'])?+(?=[ \\t]{0,8}+[:=])");

    private static final Pattern ENCODED = Pattern.compile("(?i)(?:%22|%27)?+(?:%3D|%3A)(?:%20|\\+)?+(?:%22|%27)?+");
    private static final int LONGEST_SIGN = 12;

    private final String text;
    private int at;
    private boolean prose;
    private char quote;
    private int escapes;
    private boolean encoded;

    private Assignment(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The assignment after a name, {@code null} when none follows; {@code blank} says that a blank is enough. */
    static Assignment after(String text, int end, boolean blank) {
        Assignment assignment = new Assignment(text, end);
        return assignment.read(blank) && assignment.at < text.length() ? assignment : null;
    }

    private boolean read(boolean blank) {
        if (skipEncoded()) {
            return true;
        }
        skipPair();
        skipQuote();
        skipMarks();
        boolean blanks = skipBlanks();
        boolean assigned = skip('=') | skip(':') | skip('=') | skip('>');
        if (!assigned && !(blank && blanks)) {
            return false;
        }
        boolean colon = assigned && text.charAt(at - 1) == ':';
        skipMarksBeforeBlank();
        prose = skipBlanks() && colon;
        if (!text.startsWith(Secrets.MASK, at) && skip('[')) {
            skipBlanks();
        }
        openQuote();
        return true;
    }

    /** The sign of an address in an address: {@code password%3Dx%26page%3D2}, {@code %22password%22%3A%22x%22}. */
    private boolean skipEncoded() {
        Matcher sign = ENCODED.matcher(text).region(at, Math.min(text.length(), at + LONGEST_SIGN));
        encoded = sign.lookingAt();
        at = encoded ? sign.end() : at;
        return encoded;
    }

    private boolean skip(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private boolean skipBlanks() {
        int from = at;
        while (at < text.length() && at - from < MOST_BLANKS && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at > from;
    }

    private void skipPair() {
        Matcher pair = PAIR.matcher(text).region(at, Math.min(text.length(), at + LONGEST_PAIR));
        at = pair.lookingAt() ? pair.end() : at;
    }

    /** Names in bold of chats and of Markdown. */
    private void skipMarks() {
        for (int marks = 0; marks < 2 && skip('*'); marks++) {
            // Each is one character.
        }
    }

    private void skipMarksBeforeBlank() {
        int before = at;
        skipMarks();
        at = at < text.length() && text.charAt(at) == ' ' ? at : before;
    }

    private void skipQuote() {
        int behind = at + backslashes(at);
        if (behind < text.length() && isQuote(text.charAt(behind))) {
            at = behind + 1;
        }
    }

    private void openQuote() {
        int behind = at + backslashes(at);
        if (behind < text.length() && isQuote(text.charAt(behind))) {
            escapes = behind - at;
            quote = text.charAt(behind);
            at = behind + 1;
        }
    }

    private int backslashes(int from) {
        int end = from;
        while (end < text.length() && end - from < MOST_BLANKS && text.charAt(end) == '\\') {
            end++;
        }
        return end - from;
    }

    static boolean isQuote(char character) {
        return character == '"' || character == '\'' || character == '`';
    }

    /** Where the value begins. */
    int start() {
        return at;
    }

    boolean isQuoted() {
        return quote != 0;
    }

    /** Whether name and value stand encoded in an address, so that {@code %26} and {@code %22} end the value. */
    boolean isEncoded() {
        return encoded;
    }

    /** Whether it reads like a sentence: a name, a colon, a blank and a bare value. */
    boolean isProse() {
        return prose && quote == 0;
    }

    /** Where the quoted value ends: at the closing quote, or with the line where none follows. */
    int closing() {
        return closing(text, at, quote, escapes);
    }

    /** Where a quotation ends whose quotes have so many backslashes before them. */
    static int closing(String text, int from, char quote, int escapes) {
        int backslashes = 0;
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean open = escapes == 0 ? backslashes % 2 == 0 : backslashes <= escapes;
            if (character == '\n' || character == quote && open) {
                return character == '\n' ? i : i - Math.min(backslashes, escapes);
            }
            backslashes = character == '\\' ? backslashes + 1 : 0;
        }
        return text.length();
    }
}
