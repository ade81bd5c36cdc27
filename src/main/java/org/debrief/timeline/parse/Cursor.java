package org.debrief.timeline.parse;

/** A place in a text that moves on as it is read. */
final class Cursor {

    private String text = "";
    private int at;

    /** Goes to a place of a text. */
    void on(String other, int place) {
        text = other;
        at = place;
    }

    int at() {
        return at;
    }

    /** Goes to a place of the same text. */
    void to(int place) {
        at = place;
    }

    /** The character so many places on, 0 beyond the end. */
    char peek(int ahead) {
        int place = at + ahead;
        return place < text.length() ? text.charAt(place) : 0;
    }

    /** The character here, 0 at the end. */
    char peek() {
        return peek(0);
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** Whether the character so many places on belongs to no word or number. */
    boolean isBoundary(int ahead) {
        char character = peek(ahead);
        return !isDigit(character) && !Character.isLetter(character) && character != '_';
    }

    /** Passes a character when it is the one here. */
    boolean pass(char character) {
        boolean here = peek() == character && at < text.length();
        at += here ? 1 : 0;
        return here;
    }

    /** Passes one of some characters. */
    boolean passOneOf(String characters) {
        boolean here = at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
        at += here ? 1 : 0;
        return here;
    }

    /** Passes any number of spaces; false when there is none. */
    boolean passSpaces() {
        int from = at;
        while (peek() == ' ') {
            at++;
        }
        return at > from;
    }

    /** How many digits follow from here, counted no further than a limit. */
    int digits(int most) {
        int count = 0;
        while (count < most && isDigit(peek(count))) {
            count++;
        }
        return count;
    }

    /** Passes from {@code least} to {@code most} digits; -1 and no move when there are fewer. */
    int number(int least, int most) {
        int value = 0;
        int count = 0;
        while (count < most && isDigit(peek(count))) {
            value = value * 10 + peek(count) - '0';
            count++;
        }
        if (count < least) {
            return -1;
        }
        at += count;
        return value;
    }

    /** Passes the digits of a fraction, as billionths; digits beyond the ninth are left out. */
    int billionths() {
        int value = 0;
        int count = 0;
        while (isDigit(peek())) {
            value = count < 9 ? value * 10 + peek() - '0' : value;
            count++;
            at++;
        }
        for (; count < 9; count++) {
            value *= 10;
        }
        return value;
    }

    /** The text passed since a place. */
    String since(int place) {
        return text.substring(place, at);
    }
}
