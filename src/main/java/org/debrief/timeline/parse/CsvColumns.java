package org.debrief.timeline.parse;

import java.util.Arrays;
import java.util.List;
import org.debrief.timeline.parse.CsvClock.Quality;
import org.debrief.timeline.parse.CsvField.Role;

/** What the columns of a table say, by their header and, for times, by the first rows. */
final class CsvColumns {

    private static final int LONGEST_OTHERS = 8_192;

    private final CsvRow header;
    private final int[] columns = new int[Role.values().length];
    private final boolean[] chosen;

    /** The columns of a header with the rows that follow it. */
    CsvColumns(CsvRow header, List<CsvRow> rows) {
        this.header = header;
        chosen = new boolean[header.cells().size()];
        Arrays.fill(columns, -1);
        chooseTime(rows);
        if (rows.stream().anyMatch(row -> isTimeOfDay(row.cell(column(Role.TIME))))) {
            choose(Role.DATE);
        }
        for (Role role : List.of(Role.TEXT, Role.KIND, Role.LEVEL, Role.SOURCE, Role.PERSON, Role.LINK)) {
            choose(role);
        }
    }

    /** The best times count, and of columns that are as good the one with the most usual name. */
    private void chooseTime(List<CsvRow> rows) {
        Quality best = Quality.NONE;
        int place = -1;
        for (int column = 0; column < header.cells().size(); column++) {
            int own = rank(column, Role.TIME);
            Quality quality = own < 0 ? Quality.NONE : quality(rows, column);
            if (quality.compareTo(best) > 0 || quality == best && best != Quality.NONE && own < rank(place, Role.TIME)) {
                best = quality;
                place = column;
            }
        }
        take(Role.TIME, place);
    }

    private static boolean isTimeOfDay(String cell) {
        return new CsvClock(false).quality(cell) == Quality.TIME_OF_DAY;
    }

    private static Quality quality(List<CsvRow> rows, int column) {
        CsvClock clock = new CsvClock(false);
        return rows.stream().map(row -> clock.quality(row.cell(column))).reduce(Quality.NONE, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private void choose(Role role) {
        int best = -1;
        for (int column = 0; column < header.cells().size(); column++) {
            boolean better = rank(column, role) >= 0 && (best < 0 || rank(column, role) < rank(best, role));
            best = better && !chosen[column] ? column : best;
        }
        take(role, best);
    }

    private void take(Role role, int column) {
        columns[role.ordinal()] = column;
        if (column >= 0) {
            chosen[column] = true;
        }
    }

    /** How usual the name of a column is for a role, -1 when it is not. */
    private int rank(int column, Role role) {
        return CsvField.named(header.cell(column)).stream().filter(field -> field.role() == role).mapToInt(CsvField::rank).findFirst().orElse(-1);
    }

    /** Whether there is a column that holds times. */
    boolean holdTimes() {
        return column(Role.TIME) >= 0;
    }

    /** The line of the header. */
    int headerLine() {
        return header.line();
    }

    int count() {
        return header.cells().size();
    }

    /** Whether the header of the times, or of the dates, says UTC. */
    boolean areUniversal() {
        return CsvField.isUniversal(header.cell(column(Role.TIME))) || CsvField.isUniversal(header.cell(column(Role.DATE)));
    }

    private int column(Role role) {
        return columns[role.ordinal()];
    }

    /** What a row says in a role, empty when it says nothing. */
    String of(CsvRow row, Role role) {
        return row.cell(column(role));
    }

    /** Whether a row has more cells than the header has names for, or fewer. */
    boolean isUneven(CsvRow row) {
        int last = row.cells().size() - 1;
        while (last >= count() && row.cells().get(last).isBlank()) {
            last--;
        }
        return last + 1 != count();
    }

    /** The cells that have no role, each on a line with the name of its column. */
    String others(CsvRow row) {
        StringBuilder others = new StringBuilder();
        for (int column = 0; column < row.cells().size() && others.length() < LONGEST_OTHERS; column++) {
            if ((column >= chosen.length || !chosen[column]) && !row.cell(column).isEmpty()) {
                others.append(others.length() == 0 ? "" : "\n").append(named(column)).append(row.cell(column));
            }
        }
        return others.substring(0, Math.min(others.length(), LONGEST_OTHERS));
    }

    private String named(int column) {
        return header.cell(column).isEmpty() ? "" : header.cell(column) + ": ";
    }
}
