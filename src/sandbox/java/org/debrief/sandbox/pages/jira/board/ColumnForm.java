package org.debrief.sandbox.pages.jira.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredStatus;

/**
 * The columns of a board as a form has them, with what was typed; the last row is for a new one.
 *
 * @param statuses the column id chosen for each status id, empty for a status that is not shown
 */
record ColumnForm(List<Row> rows, Map<Long, String> statuses) {
    /** A column as typed; the id is {@code 0} for a new one. */
    public record Row(String id, String name, String most, String order) {
    }

    static ColumnForm of(Board board, List<StoredStatus> statuses) {
        List<Row> rows = new ArrayList<>();
        board.columns().forEach(column -> rows.add(new Row(String.valueOf(column.id()), column.name(),
                column.most() == null ? "" : column.most().toString(), String.valueOf(rows.size() + 1))));
        rows.add(new Row("0", "", "", String.valueOf(rows.size() + 1)));
        Map<Long, String> chosen = new LinkedHashMap<>();
        statuses.forEach(status -> chosen.put(status.id(), board.column(status.id()).map(column -> String.valueOf(column.id()))
                .orElse("")));
        return new ColumnForm(rows, chosen);
    }

    static ColumnForm of(HttpServletRequest request, List<StoredStatus> statuses) {
        List<Row> rows = new ArrayList<>();
        List<String> ids = values(request, "columnId");
        for (int i = 0; i < ids.size(); i++) {
            rows.add(new Row(ids.get(i), at(values(request, "columnName"), i), at(values(request, "columnMost"), i), at(values(request,
                    "columnOrder"), i)));
        }
        Map<Long, String> chosen = new LinkedHashMap<>();
        statuses.forEach(status -> chosen.put(status.id(), Optional.ofNullable(request.getParameter("status-" + status.id())).orElse("")));
        return new ColumnForm(rows, chosen);
    }

    /**
     * The columns meant, in their order; a row without a name is one to leave out.
     *
     * @throws Refused if a number is none, or a column is not the board's
     */
    List<Board.Column> columns(Board board) {
        return rows.stream().filter(row -> !row.name().isBlank()).sorted(Comparator.comparingInt(row -> number(row.order(), row.name(),
                "position")))
                .map(row -> column(row, board)).toList();
    }

    private Board.Column column(Row row, Board board) {
        long id = Site.id(row.id()).filter(known -> known == 0 || board.columns().stream().anyMatch(column -> column.id() == known))
                .orElseThrow(() -> new Refused("The column '" + row.name() + "' does not exist any more. Reload the page."));
        List<Long> mapped = statuses.entrySet().stream().filter(entry -> entry.getValue().equals(row.id())).map(Map.Entry::getKey).toList();
        return new Board.Column(id, row.name().strip(), mapped, row.most().isBlank() ? null : number(row.most(), row.name(), "maximum"));
    }

    private static int number(String text, String column, String what) {
        if (!text.strip().matches("\\d{1,6}")) {
            throw new Refused("The " + what + " of the column '" + column + "' must be a whole number.");
        }
        return Integer.parseInt(text.strip());
    }

    static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
