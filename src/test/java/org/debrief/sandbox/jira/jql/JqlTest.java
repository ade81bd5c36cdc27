package org.debrief.sandbox.jira.jql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;

/** Queries as text: how they are read, and what is wrong with some. */
public class JqlTest {
    private static final String OPERATORS = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    @Test
    public void queriesAreWrittenAnewAsTheyWereMeant() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("project=DEMO", "project = DEMO");
        queries.put("a = 1 and b = 2 or c = 3", "a = 1 AND b = 2 OR c = 3");
        queries.put("a = 1 and (b = 2 or c = 3)", "a = 1 AND (b = 2 OR c = 3)");
        queries.put("a = 1 && b = 2 || !c = 3", "a = 1 AND b = 2 OR c != 3");
        queries.put("NOT (a = 1 AND b in (x, y))", "a != 1 OR b not in (x, y)");
        queries.put("not a < 1", "a >= 1");
        queries.put("not not a ~ x", "a ~ x");
        queries.put("\"Impact started\" IS NOT EMPTY", "\"Impact started\" is not EMPTY");
        queries.put("due <= endOfDay(\"-1d\")", "due <= endOfDay(-1d)");
        queries.put("cf[10100] = 'two words' order by key desc, \"Due date\"", "cf[10100] = \"two words\" ORDER BY key DESC, \"Due date\"");
        queries.put("summary ~ \"say \\\"hi\\\"\\n\"", "summary ~ \"say \\\"hi\\\"\\n\"");
        queries.put("status = \"done\" ORDER BY created ASC", "status = done ORDER BY created ASC");
        queries.put("text ~ \"\\u0041\"", "text ~ A");
        queries.put("assignee in (ada, EMPTY, currentUser())", "assignee in (ada, EMPTY, currentUser())");
        queries.put("", "");
        queries.put("order by due", "ORDER BY due");
        queries.forEach((typed, meant) -> assertEquals(typed, meant, Jql.parse(typed).toString()));
    }

    @Test
    public void aQueryWrittenAnewIsReadAsTheSame() {
        String text = "project = DEMO and (a = \"order\" or \"Big field\" in (1, \"b c\", f(\"x y\"))) order by a";
        JqlQuery once = Jql.parse(text);
        JqlQuery twice = Jql.parse(once.toString());
        assertEquals(once.where(), twice.where());
        assertEquals(once.order(), twice.order());
    }

    @Test
    public void faultsAreNamedWithTheirPlace() {
        fault("project", "Expecting operator before the end of the query." + OPERATORS);
        fault("project DEMO", "Expecting operator but got 'DEMO'." + OPERATORS + " (line 1, character 9)");
        fault("project =", "Expecting either a value, list or function before the end of the query.");
        fault("project = DEMO status = Done", "Expecting either 'OR' or 'AND' but got 'status'. (line 1, character 16)");
        fault("project = \"DEMO", "The quoted string 'DEMO' has not been completed. (line 1, character 11)");
        fault("project = 50%", "The character '%' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0025' instead. (line 1, character 13)");
        fault("order = 1", "Expecting 'by' but got '='. (line 1, character 7)");
        fault("a = 1 and\nuser = x", "'user' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 2, character 1)");
        fault("a in (1, 2", "Expecting ')' before the end of the query.");
        fault("a = 1 and", "Expecting a field name before the end of the query");
        fault("a = \"\\x\"", "'\\x' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX. (line 1, character 6)");
    }

    @Test(timeout = 10_000)
    public void hostileQueriesEndInTime() {
        String open = "(".repeat(100_000);
        assertTrue(assertThrows(JqlFault.class, () -> Jql.parse(open)).getMessage().contains("nested too deeply"));
        assertThrows(JqlFault.class, () -> Jql.parse("a in " + open));
        assertThrows(JqlFault.class, () -> Jql.parse("not ".repeat(100_000) + "a = 1"));
        assertEquals(20_001, Jql.parse("a = 1" + " or a = 1".repeat(20_000)).where().conditions().count());
        assertThrows(JqlFault.class, () -> Jql.parse("a = " + "x".repeat(1_000_000) + " )"));
    }

    private static void fault(String query, String message) {
        assertEquals("Error in the JQL Query: " + message, assertThrows(query, JqlFault.class, () -> Jql.parse(query)).getMessage());
    }
}
