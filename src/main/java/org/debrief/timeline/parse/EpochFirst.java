package org.debrief.timeline.parse;

/** Lines that begin with a number of 10, 13, 16 or 19 digits, which counts from 1970, and then any text. */
final class EpochFirst implements LineShape {

    private static final int LEAST_DIGITS = 10;
    private static final String BEHIND = " \t:,;|";

    private final StampScanner scanner = new StampScanner();

    @Override
    public StampedLine read(String line) {
        int from = line.startsWith("[") ? 1 : 0;
        int digits = 0;
        while (from + digits < line.length() && Cursor.isDigit(line.charAt(from + digits))) {
            digits++;
        }
        if (digits < LEAST_DIGITS || digits % 3 != 1 || !scanner.scan(line, from) || scanner.hasDate() || scanner.end() == line.length()) {
            return null;
        }
        char behind = line.charAt(scanner.end());
        boolean closed = from == 1 ? behind == ']' : BEHIND.indexOf(behind) >= 0;
        return closed ? StampedLine.of(scanner, line, from, line.substring(scanner.end() + 1).stripLeading()) : null;
    }
}
