package org.debrief.timeline.parse;

/** What syslog writes in front of a line: facility and severity as one number in angle brackets, after the length of the message where it was sent by TCP. */
final class SyslogPriority {

    private static final int HIGHEST = 191;
    private static final int MOST_DIGITS_OF_LENGTH = 6;

    private SyslogPriority() {}

    /** The place after it, 0 when there is none. */
    static int after(String line) {
        int at = afterLength(line);
        if (at >= line.length() || line.charAt(at) != '<') {
            return 0;
        }
        int end = at + 1;
        while (end < line.length() && end < at + 4 && Cursor.isDigit(line.charAt(end))) {
            end++;
        }
        return end > at + 1 && line.startsWith(">", end) && value(line, end) <= HIGHEST ? end + 1 : 0;
    }

    private static int afterLength(String line) {
        int at = 0;
        while (at < line.length() && at < MOST_DIGITS_OF_LENGTH && Cursor.isDigit(line.charAt(at))) {
            at++;
        }
        return at > 0 && line.startsWith(" ", at) ? at + 1 : 0;
    }

    private static int value(String line, int end) {
        int value = 0;
        int unit = 1;
        for (int i = end - 1; line.charAt(i) != '<'; i--) {
            value += unit * (line.charAt(i) - '0');
            unit *= 10;
        }
        return value;
    }

    /** The name of the severity, {@code after} as {@link #after} gave it; empty when that is 0. */
    static String level(String line, int after) {
        return after == 0 ? "" : LogField.ofSyslog(value(line, after - 1) % 8);
    }
}
