package org.debrief.timeline.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a file writes a table: what parts its cells, and what its columns say.
 *
 * @param columns with the header among the first rows, one of whose columns holds times
 */
record CsvTable(char delimiter, CsvColumns columns) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /** How many rows with titles and remarks may stand before the header. */
    private static final int ROWS_BEFORE = 10;

    /** In how many rows after the header a time is looked for. */
    private static final int ROWS_LOOKED_AT = 20;

    /** The table that a file begins with; of several ways to part its cells the one that gives the most columns. */
    static Optional<CsvTable> in(Head head) {
        CsvTable best = null;
        for (char delimiter : DELIMITERS) {
            CsvTable table = head.text().indexOf(delimiter) < 0 ? null : in(rows(head, delimiter), delimiter);
            best = table == null || best != null && best.columns().count() >= table.columns().count() ? best : table;
        }
        return Optional.ofNullable(best);
    }

    private static List<CsvRow> rows(Head head, char delimiter) {
        EvidenceFile file = EvidenceFile.of("", head.text().getBytes(StandardCharsets.UTF_8));
        List<CsvRow> rows = new ArrayList<>();
        try (CsvRows all = CsvRows.of(file, delimiter, new Reading(Answers.NONE, Nowhere.FINDINGS))) {
            for (CsvRow row = all.next(); row != null && rows.size() < ROWS_BEFORE + ROWS_LOOKED_AT; row = all.next()) {
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static CsvTable in(List<CsvRow> rows, char delimiter) {
        for (int i = 0; i < Math.min(rows.size(), ROWS_BEFORE); i++) {
            if (rows.get(i).cells().size() > 1) {
                CsvColumns columns = new CsvColumns(rows.get(i), rows.subList(i + 1, Math.min(rows.size(), i + 1 + ROWS_LOOKED_AT)));
                if (columns.holdTimes()) {
                    return new CsvTable(delimiter, columns);
                }
            }
        }
        return null;
    }
}
