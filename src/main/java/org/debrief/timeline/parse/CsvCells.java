package org.debrief.timeline.parse;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row, line by line: a cell in quotes may hold delimiters, line breaks, and quotes that are doubled. */
final class CsvCells {

    private enum Place { BEFORE, PLAIN, QUOTED, AFTER_QUOTE }

    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Place place = Place.BEFORE;
    private boolean torn;

    CsvCells(char delimiter) {
        this.delimiter = delimiter;
    }

    /** The next line of the row, without its end. */
    void add(String line) {
        if (isOpen()) {
            cell.append('\n');
        } else {
            place = Place.BEFORE;
        }
        int at = 0;
        while (at < line.length()) {
            at = isOpen() ? quoted(line, at) : plain(line, at);
        }
        if (!isOpen()) {
            endCell();
        }
    }

    /** Passes what belongs to a quotation, and the quote that ends it. */
    private int quoted(String line, int from) {
        int quote = line.indexOf('"', from);
        cell.append(line, from, quote < 0 ? line.length() : quote);
        place = quote < 0 ? Place.QUOTED : Place.AFTER_QUOTE;
        return quote < 0 ? line.length() : quote + 1;
    }

    private int plain(String line, int at) {
        char character = line.charAt(at);
        if (character == delimiter) {
            endCell();
        } else if (character == '"' && place == Place.BEFORE) {
            cell.setLength(0);
            place = Place.QUOTED;
        } else if (character == '"' && place == Place.AFTER_QUOTE) {
            cell.append('"');
            place = Place.QUOTED;
        } else if (character == ' ' && place == Place.BEFORE) {
            cell.append(' ');
        } else {
            return words(line, at);
        }
        return at + 1;
    }

    /** Passes what is left of a cell without quotes. */
    private int words(String line, int from) {
        torn |= place == Place.AFTER_QUOTE && line.charAt(from) > ' ';
        int end = line.indexOf(delimiter, from);
        int to = end < 0 ? line.length() : end;
        cell.append(line, from, to);
        place = Place.PLAIN;
        return to;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        place = Place.BEFORE;
    }

    /** Whether a quotation goes on in the next line. */
    boolean isOpen() {
        return place == Place.QUOTED;
    }

    /** Whether text follows right behind a quotation, which then may have begun at another quote than meant. */
    boolean isTorn() {
        return torn;
    }

    /** How many characters the open quotation has so far. */
    int length() {
        return cell.length();
    }

    /** The row; a quotation that is open ends here. */
    CsvRow row(int line) {
        if (isOpen()) {
            endCell();
        }
        return new CsvRow(line, cells);
    }
}
