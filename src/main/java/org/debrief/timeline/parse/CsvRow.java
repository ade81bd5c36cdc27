package org.debrief.timeline.parse;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line of the file on which it begins, from 1
 */
record CsvRow(int line, List<String> cells) {

    CsvRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell without blanks around it, empty where the row has none or a hyphen instead. */
    String cell(int column) {
        String cell = column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        return cell.equals("-") ? "" : cell;
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return String.join(", ", cells);
    }
}
