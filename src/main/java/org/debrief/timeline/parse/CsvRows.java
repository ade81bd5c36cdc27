package org.debrief.timeline.parse;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The rows of a file, one after the other, without blank lines. A quotation over lines that does not end within {@value #MOST_LINES} of them, or ends
 * in the middle of a cell, is none: its lines are read one by one, with a warning.
 */
final class CsvRows implements Closeable {

    /** How many lines one row may have. */
    static final int MOST_LINES = 1_000;

    /** How many characters one quotation may have. */
    static final int MOST_CHARACTERS = 1 << 20;

    private final Lines lines;
    private final char delimiter;
    private final Reading reading;
    private final Deque<String> alone = new ArrayDeque<>();
    private int aloneFrom;

    private CsvRows(Lines lines, char delimiter, Reading reading) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.reading = reading;
    }

    static CsvRows of(EvidenceFile file, char delimiter, Reading reading) throws IOException {
        return new CsvRows(Lines.of(file, reading), delimiter, reading);
    }

    /** The next row, {@code null} after the last. */
    CsvRow next() throws IOException {
        while (!alone.isEmpty()) {
            CsvRow row = single(alone.poll(), aloneFrom++);
            if (!row.isBlank()) {
                return row;
            }
        }
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : from(line);
    }

    private CsvRow single(String line, int number) {
        CsvCells cells = new CsvCells(delimiter);
        cells.add(line);
        return cells.row(number);
    }

    private CsvRow from(String line) throws IOException {
        int number = lines.number();
        CsvCells cells = new CsvCells(delimiter);
        cells.add(line);
        while (cells.isOpen() && !lines.wasCut() && alone.size() < MOST_LINES && cells.length() < MOST_CHARACTERS) {
            String next = lines.next();
            if (next == null) {
                break;
            }
            alone.add(next);
            cells.add(next);
        }
        boolean doubtful = cells.isOpen() && !lines.wasCut() || cells.isTorn() && !alone.isEmpty();
        return doubtful ? broken(line, number) : whole(cells, number);
    }

    private CsvRow whole(CsvCells cells, int number) {
        alone.clear();
        return cells.row(number);
    }

    private CsvRow broken(String line, int number) {
        reading.warn(number, WarningCode.OPEN_QUOTE, line);
        aloneFrom = number + 1;
        return single(line, number);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
