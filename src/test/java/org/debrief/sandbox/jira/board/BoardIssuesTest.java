package org.debrief.sandbox.jira.board;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.Board;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Ranks;
import org.debrief.sandbox.jira.model.Site;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.Transition;
import org.debrief.sandbox.jira.model.User;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What is on a board, and for whom. */
public class BoardIssuesTest {
    private final Site site = new Site();
    private final BoardIssues issues = new BoardIssues(site.model, new Search(site.model, site.clock));
    private final BoardRights rights = new BoardRights(site.model);
    private final User admin = site.user("admin");
    private final User ada = site.user("ada");
    private final StoredIssue first = site.issue("first");
    private final StoredIssue second = site.model.issues().create(site.fields("second").with(SystemField.ASSIGNEE, ada.key()));

    @Before
    public void openProject() {
        site.model.permissions().grant(site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Person(ada.key()), new Holder.Person(admin.key())));
    }

    @After
    public void close() {
        site.close();
    }

    private Board board() {
        return site.model.boards().ofProject(site.demo.id()).get(0);
    }

    private List<String> shown(Board board, Long... quickFilters) {
        return issues.of(board, List.of(quickFilters), ada).issues().stream().map(issue -> issue.fields().summary()).toList();
    }

    private Board withQuickFilters(String... queries) {
        List<Board.QuickFilter> filters = new ArrayList<>();
        for (String query : queries) {
            filters.add(new Board.QuickFilter(0, "Q" + filters.size(), query, ""));
        }
        return site.model.boards().save(board().withQuickFilters(filters));
    }

    @Test
    public void cardsAreInTheOrderOfTheirRankAndNewOnesComeLast() {
        Ranks ranks = site.model.ranks();
        assertEquals(List.of("first", "second"), shown(board()));
        ranks.putBefore(second.id(), first.id());
        assertEquals(List.of("second", "first"), shown(board()));
        site.issue("third");
        assertEquals(List.of("second", "first", "third"), shown(board()));
        ranks.putAfter(second.id(), first.id());
        ranks.putBefore(first.id(), first.id());
        assertEquals(List.of("first", "second", "third"), shown(board()));
    }

    @Test
    public void thereIsAlwaysRoomBetweenTwoCards() {
        long third = site.issue("third").id();
        for (int i = 0; i < 60; i++) {
            boolean even = i % 2 == 0;
            site.model.ranks().putAfter(even ? third : second.id(), first.id());
            assertEquals(List.of("first", even ? "third" : "second", even ? "second" : "third"), shown(board()));
        }
    }

    @Test
    public void quickFiltersNarrowTogether() {
        Board board = withQuickFilters("assignee = currentUser()", "summary ~ \"first\"");
        assertEquals(List.of("second"), shown(board, board.quickFilters().get(0).id()));
        assertEquals(List.of("first"), shown(board, board.quickFilters().get(1).id()));
        assertEquals(List.of(), shown(board, board.quickFilters().get(0).id(), board.quickFilters().get(1).id()));
        assertEquals(List.of("first", "second"), shown(board, -1L));
    }

    @Test
    public void anAlternativeInAFilterStaysWithinTheBoard() {
        site.model.issues().create(site.fields("elsewhere").with(SystemField.PROJECT, site.project("OTHER", "Other").id()));
        Board board = withQuickFilters("summary ~ \"first\" OR summary ~ elsewhere");
        assertEquals(List.of("first"), shown(board, board.quickFilters().get(0).id()));
    }

    @Test
    public void aWrongQueryIsSaidWithTheNameOfItsQuickFilter() {
        Board board = withQuickFilters("nonsense = 1");
        BoardIssues.Content content = issues.of(board, List.of(board.quickFilters().get(0).id()), ada);
        assertEquals(1, content.problems().size());
        assertTrue(content.problems().get(0), content.problems().get(0).startsWith("The quick filter 'Q0': "));
        assertEquals(List.of(), content.issues());
        assertFalse(issues.problems("project = ", ada).isEmpty());
        assertEquals(List.of(), issues.problems("project = DEMO ORDER BY Rank ASC", ada));
    }

    @Test
    public void statusesWithoutAColumnAreNotShown() {
        Transition start = site.model.constants().transitionsFrom(first.fields().status()).get(0);
        site.model.issues().transition(first, start, first.fields(), "admin");
        Board narrow = site.model.boards().save(board().withColumns(List.of(board().columns().get(0))));
        assertEquals(List.of("second"), shown(narrow));
        assertEquals(List.of(), shown(site.model.boards().save(board().withColumns(List.of()))));
    }

    @Test
    public void atMostFiveHundredCardsAreShownAndAllAreCounted() {
        Collections.nCopies(BoardIssues.MOST, "more").forEach(site::issue);
        BoardIssues.Content content = issues.of(board(), List.of(), ada);
        assertEquals(BoardIssues.MOST, content.issues().size());
        assertEquals(BoardIssues.MOST + 2, content.total());
    }

    @Test
    public void aBoardIsForTheReadersOfItsProject() {
        assertTrue(rights.sees(board(), ada));
        assertFalse(rights.sees(board(), null));
        site.model.permissions().grant(site.demo.id(), Permission.BROWSE_PROJECTS, Set.of(new Holder.Person(admin.key())));
        assertFalse(rights.sees(board(), ada));
        assertEquals(List.of(), rights.visible(ada));
        assertEquals(List.of(), shown(board()));
    }

    @Test
    public void ownerAndAdministratorsChangeABoard() {
        assertTrue(rights.administers(board(), admin));
        assertFalse(rights.administers(board(), ada));
        assertFalse(rights.administers(board(), null));
        Board.Basics basics = board().basics();
        assertTrue(rights.administers(site.model.boards().save(board().with(new Board.Basics("A", basics.filter(), ada.key(), basics.project()))), ada));
        Board open = site.model.boards().create(new Board.Basics("Open", "", null, null));
        assertTrue(rights.sees(open, ada));
        assertFalse(rights.sees(open, null));
        assertFalse(rights.administers(open, ada));
    }
}
