package org.debrief.sandbox.pages.jira.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.Refused;

/**
 * The quick filters of a board as a form has them, with what was typed; the last row is for a new one.
 */
record FilterForm(List<Row> rows) {
    /** A quick filter as typed; the id is {@code 0} for a new one. */
    public record Row(String id, String name, String jql, String description) {
        boolean blank() {
            return name.isBlank() && jql.isBlank();
        }
    }

    static FilterForm of(Board board) {
        List<Row> rows = new ArrayList<>();
        board.quickFilters().forEach(filter -> rows.add(new Row(String.valueOf(filter.id()), filter.name(), filter.jql(),
                filter.description())));
        rows.add(new Row("0", "", "", ""));
        return new FilterForm(rows);
    }

    static FilterForm of(HttpServletRequest request) {
        List<Row> rows = new ArrayList<>();
        List<String> ids = ColumnForm.values(request, "filterId");
        for (int i = 0; i < ids.size(); i++) {
            rows.add(new Row(ids.get(i), ColumnForm.at(ColumnForm.values(request, "filterName"), i),
                    ColumnForm.at(ColumnForm.values(request, "filterJql"), i),
                    ColumnForm.at(ColumnForm.values(request, "filterDescription"), i)));
        }
        return new FilterForm(rows);
    }

    /**
     * The quick filters meant; a row without name and query is one to leave out.
     *
     * @param problems what is wrong with a query
     * @throws Refused if a query is wrong, or a quick filter is not the board's
     */
    List<Board.QuickFilter> filters(Board board, Function<String, List<String>> problems) {
        return rows.stream().filter(row -> !row.blank()).map(row -> filter(row, board, problems)).toList();
    }

    private static Board.QuickFilter filter(Row row, Board board, Function<String, List<String>> problems) {
        long id = Site.id(row.id()).filter(known -> known == 0 || board.quickFilters().stream().anyMatch(filter -> filter.id() == known))
                .orElseThrow(() -> new Refused("The quick filter '" + row.name() + "' does not exist any more. Reload the page."));
        problems.apply(row.jql()).stream().findFirst().ifPresent(problem -> {
            throw new Refused("The quick filter '" + row.name() + "': " + problem);
        });
        return new Board.QuickFilter(id, row.name().strip(), row.jql().strip(), row.description().strip());
    }
}
