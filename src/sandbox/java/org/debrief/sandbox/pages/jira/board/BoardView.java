package org.debrief.sandbox.pages.jira.board;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Board;

/**
 * What the address of a board asks for: the quick filters that are on, and the assignee whose cards are wanted (a user name, {@code -} for
 * nobody, or empty).
 */
record BoardView(long board, Set<Long> quickFilters, String assignee) {
    /** The assignee that stands for issues of nobody. */
    static final String NOBODY = "-";

    BoardView {
        quickFilters = new TreeSet<>(quickFilters);
    }

    /** Reads the parameters; what is no id is left out. */
    static BoardView of(Board board, String[] quickFilters, String assignee) {
        Set<Long> wanted = new TreeSet<>();
        for (String part : quickFilters == null ? new String[0] : String.join(",", quickFilters).split(",")) {
            Site.id(part.strip()).ifPresent(wanted::add);
        }
        List<Long> known = board.quickFilters().stream().map(Board.QuickFilter::id).toList();
        wanted.retainAll(known);
        return new BoardView(board.id(), wanted, assignee == null ? "" : assignee);
    }

    boolean narrowed() {
        return !quickFilters.isEmpty() || !assignee.isEmpty();
    }

    /** The same view with one quick filter turned on or off. */
    BoardView toggled(long filter) {
        Set<Long> changed = new TreeSet<>(quickFilters);
        if (!changed.remove(filter)) {
            changed.add(filter);
        }
        return new BoardView(board, changed, assignee);
    }
}
