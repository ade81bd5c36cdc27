package org.debrief.sandbox.jira.model;

import java.util.List;
import java.util.Optional;

/**
 * A board: the issues a filter finds, in columns by their status. Statuses that no column has are not shown, as in the product.
 */
public record Board(long id, Basics basics, List<Column> columns, List<QuickFilter> quickFilters) {
    public Board {
        columns = List.copyOf(columns);
        quickFilters = List.copyOf(quickFilters);
    }

    /**
     * What a board is.
     *
     * @param filter JQL, with the order of its cards
     * @param owner the user key of who administers it beside the administrators of its project; null for nobody
     * @param project where the board lives and whose readers may see it; null for one that every signed-in reader may see
     */
    public record Basics(String name, String filter, String owner, Long project) {
    }

    /** A column with the ids of its statuses; {@code most} cards it should hold, null for any number. */
    public record Column(long id, String name, List<Long> statuses, Integer most) {
        public Column {
            statuses = List.copyOf(statuses);
        }
    }

    /** A query that narrows the board while its button is pressed. */
    public record QuickFilter(long id, String name, String jql, String description) {
    }

    public String name() {
        return basics.name();
    }

    public Board with(Basics changed) {
        return new Board(id, changed, columns, quickFilters);
    }

    public Board withColumns(List<Column> changed) {
        return new Board(id, basics, changed, quickFilters);
    }

    public Board withQuickFilters(List<QuickFilter> changed) {
        return new Board(id, basics, columns, changed);
    }

    /** The column that shows issues in a status. */
    public Optional<Column> column(long status) {
        return columns.stream().filter(column -> column.statuses().contains(status)).findFirst();
    }
}
