package org.debrief.timeline.parse;

/** What stands behind a time about its zone: an offset, an abbreviation, or nothing. */
final class ZoneFields {

    private static final int MOST_HOURS = 18;
    private static final int LONGEST_ABBREVIATION = 5;

    private final Cursor cursor;
    private boolean exact;
    private int offset;
    private String abbreviation;

    ZoneFields(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads what there is; no move when there is nothing. */
    void read() {
        exact = false;
        offset = 0;
        abbreviation = null;
        char next = cursor.peek();
        int spaces = next == ' ' ? 1 : 0;
        char first = spaces == 0 ? next : cursor.peek(1);
        if (first == '+' || first == '-') {
            signed(spaces);
        } else if (Cursor.isCapital(first) || first == 'z' && spaces == 0) {
            letters(spaces);
        }
    }

    private void signed(int spaces) {
        int from = cursor.at();
        cursor.to(from + spaces);
        if (!offset(spaces > 0)) {
            cursor.to(from);
        }
    }

    /** Reads {@code +02:00}, {@code +0200}, or {@code +02} where minutes may be left out, with a region in brackets behind it. */
    private boolean offset(boolean minutesNeeded) {
        int sign = cursor.peek() == '-' ? -1 : 1;
        cursor.to(cursor.at() + 1);
        int hours = cursor.number(2, 2);
        boolean colon = cursor.peek() == ':' && Cursor.isDigit(cursor.peek(1)) && cursor.pass(':');
        int minutes = cursor.number(2, 2);
        boolean read = hours >= 0 && hours <= MOST_HOURS && minutes < 60 && (minutes >= 0 || !minutesNeeded && !colon) && cursor.isBoundary(0);
        exact |= read;
        offset = read ? sign * (hours * 3_600 + Math.max(minutes, 0) * 60) : offset;
        region();
        return read;
    }

    private void region() {
        if (cursor.peek() != '[' || !Cursor.isCapital(cursor.peek(1))) {
            return;
        }
        int length = 1;
        while (cursor.peek(length) != ']' && cursor.peek(length) > ' ') {
            length++;
        }
        cursor.to(cursor.peek(length) == ']' ? cursor.at() + length + 1 : cursor.at());
    }

    private void letters(int spaces) {
        int length = 0;
        while (length <= LONGEST_ABBREVIATION && Character.isLetter(cursor.peek(spaces + length))) {
            length++;
        }
        char behind = cursor.peek(spaces + length);
        if (length > LONGEST_ABBREVIATION || Cursor.isDigit(behind) || behind == '_') {
            return;
        }
        int from = cursor.at();
        cursor.to(from + spaces + length);
        word(cursor.since(from + spaces), from, spaces > 0);
    }

    private void word(String word, int from, boolean apart) {
        if (Abbreviations.isUniversal(word) || word.equals("z")) {
            exact = true;
            signedAfterUniversal();
        } else if (apart ? Abbreviations.isKnown(word) : word.length() >= 3 && isCapital(word) && Abbreviations.isPlausible(word)) {
            abbreviation = word;
        } else {
            cursor.to(from);
        }
    }

    private static boolean isCapital(String word) {
        return word.chars().allMatch(letter -> Cursor.isCapital((char) letter));
    }

    /** {@code GMT+0100} is one hour ahead. */
    private void signedAfterUniversal() {
        char next = cursor.peek();
        if ((next == '+' || next == '-') && Cursor.isDigit(cursor.peek(1))) {
            signed(0);
        }
    }

    /** Whether the offset is known. */
    boolean isExact() {
        return exact;
    }

    /** Seconds ahead of UTC. */
    int offset() {
        return offset;
    }

    /** {@code null} when there is none. */
    String abbreviation() {
        return abbreviation;
    }
}
