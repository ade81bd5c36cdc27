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
        for (int i = 0; i < line.length(); i++) {
            add(line.charAt(i));
        }
        if (!isOpen()) {
            endCell();
        }
    }

    private void add(char character) {
        if (place == Place.QUOTED) {
            quoted(character);
        } else if (character == delimiter) {
            endCell();
        } else if (character == '"' && place == Place.BEFORE) {
            cell.setLength(0);
            place = Place.QUOTED;
        } else if (character == '"' && place == Place.AFTER_QUOTE) {
            cell.append('"');
            place = Place.QUOTED;
        } else {
            torn |= place == Place.AFTER_QUOTE && character > ' ';
            cell.append(character);
            place = place == Place.BEFORE && character == ' ' ? Place.BEFORE : Place.PLAIN;
        }
    }

    private void quoted(char character) {
        if (character == '"') {
            place = Place.AFTER_QUOTE;
        } else {
            cell.append(character);
        }
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
