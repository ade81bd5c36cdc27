package org.debrief.sandbox.jira.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.After;
import org.junit.Test;

/** Boards, their columns and quick filters. */
public class BoardsTest {
    private final Site site = new Site();
    private final Boards boards = site.model.boards();

    @After
    public void close() {
        site.close();
    }

    private Board board() {
        return boards.ofProject(site.demo.id()).get(0);
    }

    private Board saved(Board board) {
        boards.save(board);
        return boards.byId(board.id()).orElseThrow();
    }

    @Test
    public void aProjectStartsWithABoardWhoseColumnsHoldEveryStatus() {
        assertEquals("DEMO board", board().name());
        assertEquals("project = \"DEMO\" ORDER BY Rank ASC", board().basics().filter());
        assertEquals(List.of("To Do", "In Progress", "Done"), board().columns().stream().map(Board.Column::name).toList());
        site.model.constants().statuses().forEach(status -> assertTrue(status.name(), board().column(status.id()).isPresent()));
    }

    @Test
    public void columnsAndQuickFiltersKeepTheirOrderAndTheirIds() {
        Board.Column first = board().columns().get(0);
        Board changed = saved(board().withColumns(List.of(new Board.Column(0, "Checked", List.of(), 3), first))
                .withQuickFilters(List.of(new Board.QuickFilter(0, "Mine", "assignee = currentUser()", "What is mine"))));
        assertEquals(List.of("Checked", "To Do"), changed.columns().stream().map(Board.Column::name).toList());
        assertEquals(Integer.valueOf(3), changed.columns().get(0).most());
        assertEquals(first, changed.columns().get(1));
        assertEquals(changed, saved(changed));
        assertEquals("assignee = currentUser()", changed.quickFilters().get(0).jql());
    }

    @Test
    public void aStatusCannotBeInTwoColumns() {
        Board.Column first = board().columns().get(0);
        Board twice = board().withColumns(List.of(first, new Board.Column(0, "Again", first.statuses(), null)));
        assertEquals("A status can be in one column only.", assertThrows(Refused.class, () -> boards.save(twice)).getMessage());
        assertEquals(3, board().columns().size());
    }

    @Test
    public void namesAreNeeded() {
        Board.Basics basics = board().basics();
        assertThrows(Refused.class, () -> boards.create(new Board.Basics(" ", "", null, null)));
        assertThrows(Refused.class, () -> boards.create(new Board.Basics("x".repeat(256), basics.filter(), null, null)));
        assertThrows(Refused.class, () -> boards.save(board().withQuickFilters(List.of(new Board.QuickFilter(0, "", "", "")))));
        assertThrows(Refused.class, () -> boards.save(board().withColumns(List.of(new Board.Column(0, "C", List.of(), 0)))));
    }

    @Test
    public void nothingIsOnABoardTwice() {
        Board.Column first = board().columns().get(0);
        Board.Column same = new Board.Column(first.id(), "Same", List.of(), null);
        assertThrows(Refused.class, () -> boards.save(board().withColumns(List.of(first, same))));
    }

    @Test
    public void aDeletedBoardIsGoneAndCannotBeChanged() {
        Board board = board();
        boards.delete(board.id());
        assertTrue(boards.byId(board.id()).isEmpty());
        assertEquals("The board does not exist any more.", assertThrows(Refused.class, () -> boards.save(board)).getMessage());
    }
}
