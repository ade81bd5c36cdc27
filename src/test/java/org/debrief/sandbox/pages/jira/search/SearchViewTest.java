package org.debrief.sandbox.pages.jira.search;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.debrief.sandbox.jira.jql.Jql;
import org.junit.Test;

/** The parts of the search page that are computed: places of faults, addresses that sort, and pages. */
public class SearchViewTest {
    @Test
    public void theWordWhereReadingEndedIsMarked() {
        assertEquals(new Excerpt("project = A ", "status", " = B"), Excerpt.of("project = A status = B", 12));
        assertEquals(new Excerpt("a = 50", "%", ""), Excerpt.of("a = 50%", 6));
        assertEquals("…" + "x".repeat(40), Excerpt.of("x".repeat(100) + "%" + "y".repeat(100), 100).before());
        assertFalse(Excerpt.of("a =", -1).shown());
    }

    @Test
    public void aColumnSortsTheSameIssuesByItself() {
        assertEquals("project = \"order by x\" ORDER BY summary ASC, created DESC", sorted("summary", "project = \"order by x\" order by created desc"));
        assertEquals("ORDER BY created ASC", sorted("created", "order by created"));
        assertEquals("ORDER BY duedate DESC, \"Big one\" ASC, a", sorted("duedate", "order by \"Big one\" asc, a, b"));
        assertEquals("ORDER BY issuekey DESC, summary", sorted("issuekey", "ORDER BY key, summary"));
    }

    @Test
    public void pagesLeadToTheirNeighbours() {
        assertEquals("1 2 3 4 Next", leaves(0, 50, 500));
        assertEquals("Previous 2 3 4 5 6 7 8 Next", leaves(200, 50, 500));
        assertEquals("Previous 1 2", leaves(50, 3, 53));
        assertEquals("1", leaves(0, 50, 50));
    }

    private static String leaves(int start, int rows, int total) {
        List<IssueLine> lines = Collections.nCopies(rows, new IssueLine(1, "A-1", "", null, null, null, "", null, null));
        return new IssueList(lines, start, total).leaves().stream().map(IssueList.Leaf::label).collect(joining(" "));
    }

    private static String sorted(String column, String jql) {
        String address = Column.of(Jql.parse(jql)).stream().filter(one -> one.id().equals(column)).findFirst().orElseThrow().address();
        return URLDecoder.decode(address.substring("jql=".length()), StandardCharsets.UTF_8);
    }
}
