package org.debrief.timeline.parse;

/** The English names of months and weekdays, whole or by their first three letters. */
final class EnglishNames {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DAYS = "montuewedthufrisatsun";
    private static final String[] WHOLE = {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
    };
    private static final int MONTH_COUNT = 12;

    private EnglishNames() {}

    /** Passes the name of a month and says which, from 1; 0 and no move when there is none. */
    static int month(Cursor cursor) {
        int index = index(MONTHS, cursor);
        return index >= 0 && passed(cursor, WHOLE[index]) ? index + 1 : 0;
    }

    /** Passes the name of a weekday. */
    static boolean weekday(Cursor cursor) {
        int index = index(DAYS, cursor);
        return index >= 0 && passed(cursor, WHOLE[MONTH_COUNT + index]);
    }

    private static int index(String names, Cursor cursor) {
        char first = lower(cursor.peek());
        char second = lower(cursor.peek(1));
        char third = lower(cursor.peek(2));
        for (int i = 0; i < names.length(); i += 3) {
            if (names.charAt(i) == first && names.charAt(i + 1) == second && names.charAt(i + 2) == third) {
                return i / 3;
            }
        }
        return -1;
    }

    /** Three letters, four ({@code Sept}), or all of the name, and then no letter. */
    private static boolean passed(Cursor cursor, String whole) {
        int length = 3;
        while (length < whole.length() && lower(cursor.peek(length)) == whole.charAt(length)) {
            length++;
        }
        boolean ends = !Character.isLetter(cursor.peek(length)) && (length <= 4 || length == whole.length());
        cursor.to(ends ? cursor.at() + length : cursor.at());
        return ends;
    }

    private static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
}
