package org.debrief.sandbox.pages.jira.search;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.jql.Jql;
import org.junit.Test;

/** Which queries can be shown as choices, and which query choices make. */
public class BasicQueryTest {
    @Test
    public void choicesMakeAQuery() {
        assertEquals("project = OPS AND issuetype = \"New <b>\" AND assignee = currentUser() AND text ~ \"say \\\"hi\\\"\" ORDER BY key ASC",
                chosen(Map.of("project", "OPS", "issuetype", "New <b>", "assignee", BasicQuery.ME, "text", " say \"hi\" ", "order", "ORDER BY key ASC")));
        assertEquals("assignee IS EMPTY", chosen(Map.of("assignee", BasicQuery.NOBODY)));
        assertEquals("status = \"10\"", chosen(Map.of("status", "10")));
        assertEquals("", chosen(Map.of()));
    }

    @Test
    public void whatChoicesMadeIsReadAsTheSameChoices() {
        for (String jql : new String[] {"", "ORDER BY created DESC", "project = OPS", "assignee IS EMPTY AND text ~ \"a b\" ORDER BY key ASC, due",
            "issuetype = \"In a box\" AND status = \"10\" AND assignee = currentUser()"}) {
            String again = BasicQuery.of(Jql.parse(jql)).orElseThrow().jql();
            assertEquals(Jql.parse(jql).where(), Jql.parse(again).where());
            assertEquals(Jql.parse(jql).order(), Jql.parse(again).order());
        }
    }

    @Test
    public void queriesBeyondChoicesAreLeftToTheBox() {
        for (String jql : new String[] {"project = A or project = B", "project = A and project = B", "project in (A)", "project != A", "due < now()",
            "status was Done", "not assignee is empty", "status = currentUser()", "assignee = membersOf(x)", "text !~ a", "a = 1 and (status = x or status = y)"}) {
            assertEquals(jql, Optional.empty(), BasicQuery.of(Jql.parse(jql)));
        }
    }

    private static String chosen(Map<String, String> parameters) {
        return BasicQuery.chosen(name -> parameters.getOrDefault(name, "")).jql();
    }
}
