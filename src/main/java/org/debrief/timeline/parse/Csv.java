package org.debrief.timeline.parse;

import java.io.IOException;
import java.util.Optional;

/** Tables with a header, parted by commas, semicolons, tabs or bars: exports of tools, and timelines that somebody kept by hand. */
final class Csv implements TimelineParser {

    /** How many rows are looked at to tell in which order they stand. */
    private static final int ROWS_LOOKED_AT = 200;

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean recognises(Head head) {
        return CsvTable.in(head).isPresent();
    }

    @Override
    public void parse(EvidenceFile file, Reading reading) throws IOException {
        reading.of(file);
        Optional<CsvTable> table = CsvTable.in(Head.of(file));
        if (table.isPresent()) {
            reading.order(orderAtFirst(file, table.get()));
            tell(file, table.get(), reading);
        }
    }

    private static int orderAtFirst(EvidenceFile file, CsvTable table) throws IOException {
        Reading nowhere = new Reading(Answers.NONE, Nowhere.FINDINGS);
        CsvEvents events = new CsvEvents(table.columns(), nowhere);
        StampOrder order = new StampOrder();
        try (CsvRows rows = CsvRows.of(file, table.delimiter(), nowhere)) {
            CsvRow row = rows.next();
            for (int i = 0; row != null && i < ROWS_LOOKED_AT; i++) {
                StampedLine stamp = events.stamp(row);
                order.next(stamp == null ? null : stamp.stamp());
                row = rows.next();
            }
        }
        return order.sign();
    }

    private static void tell(EvidenceFile file, CsvTable table, Reading reading) throws IOException {
        CsvEvents events = new CsvEvents(table.columns(), reading);
        int header = table.columns().headerLine();
        try (CsvRows rows = CsvRows.of(file, table.delimiter(), reading)) {
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                if (row.line() > header && !row.isBlank()) {
                    events.tell(row);
                } else if (row.line() < header && !row.cell(0).startsWith("sep=")) {
                    reading.skip(row.line(), WarningCode.NO_STAMP, row.toString());
                }
            }
        }
    }
}
