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
        queries.put("status was \"In Progress\" before -1w by (ada, kim)", "status was \"In Progress\" before -1w by (ada, kim)");
        queries.put("status WAS NOT IN (a, b) DURING (\"2026-01-01\", now())", "status was not in (a, b) during (2026-01-01, now())");
        queries.put("not (status changed from a to b or status was c)", "NOT status changed from a to b AND status was not c");
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
        faultWithoutThe("project =", "Expecting either a value, list or function before the end of the query.");
        faultWithoutThe("a = ,", "Expecting either a value, list or function but got ','. You must surround ',' in quotation marks to use it as a value."
                + " (line 1, character 5)");
        fault("project = DEMO status = Done", "Expecting either 'OR' or 'AND' but got 'status'. (line 1, character 16)");
        fault("project = \"DEMO", "The quoted string 'DEMO' has not been completed. (line 1, character 11)");
        fault("project = 50%", "The character '%' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0025' instead. (line 1, character 13)");
        fault("order = 1", "Expecting 'by' but got '='. (line 1, character 7)");
        fault("a = 1 and\nuser = x", "'user' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 2, character 1)");
        fault("a in (1, 2", "Expecting ',' or ')' before the end of the query.");
        fault("a = 1 and", "Expecting a field name at the end of the query.");
        fault("a = 1 and )", "Expecting a field name but got ')'. You must surround ')' in quotation marks to use it as a field name. (line 1, character 11)");
        fault("\"\" = 1", "A field name cannot be empty. (line 1, character 1)");
        fault("a = \"\"()", "A function name cannot be empty. (line 1, character 5)");
        fault("a = f(1,", "Expecting a function argument at the end of the query.");
        fault("a = f(,1)", "Function argument must be specified. (line 1, character 7)");
        fault("a = f(1", "Expecting ')' or ',' before the end of the query.");
        fault("a not b", "Expecting 'IN' but got 'b'. (line 1, character 7)");
        fault("cf[x] = 1", "Expecting a custom field id (a positive number) but got 'x'. (line 1, character 4)");
        fault("cf[1 = 1", "Expecting ']' but got '='. (line 1, character 6)");
        faultWithoutThe("[1] = 1", "Expecting a field name but got '['. Did you mean 'cf['? (line 1, character 1)");
        fault("a = 1 order by", "Expecting a field name at the end of the query.");
        fault("order by a b", "Expecting either 'ASC' or 'DESC' but got 'b'. (line 1, character 12)");
        fault("order by a asc b", "Expecting ',' but got 'b'. (line 1, character 16)");
        fault("a = \"", "The quoted string has not been completed. (line 1, character 5)");
        fault("a = b\\", "The escape sequence has not been completed. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX."
                + " (line 1, character 6)");
        fault("a = 12345678901234567890", "'12345678901234567890' is not a valid number. Numbers must be between -9223372036854775808 and"
                + " 9223372036854775807. (line 1, character 5)");
        fault("a = \u0007", "The character '\u0007' on line 1 at position 5 must be escaped. Use the escape '\\u0007' instead. (line 1, character 5)");
        faultWithoutThe("a = 1 after now()", "The = operator does not support the use of the after predicate.");
        faultWithoutThe("a changed b", "The changed operator does not support the use of values without predicates. You must prefix the \"b\" value with a"
                + " suitable predicate.");
        fault("a = \"\\x\"", "'\\x' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX. (line 1, character 6)");
    }

    @Test(timeout = 10_000)
    public void hostileQueriesEndInTime() {
        String open = "(".repeat(100_000);
        assertTrue(assertThrows(JqlFault.class, () -> Jql.parse(open)).getMessage().contains("nested too deeply"));
        assertThrows(JqlFault.class, () -> Jql.parse("a in " + open));
        assertThrows(JqlFault.class, () -> Jql.parse("not ".repeat(100_000) + "a = 1"));
        assertEquals(20_001, Jql.parse("a = 1" + " or a = 1".repeat(20_000)).where().parts().count());
        assertThrows(JqlFault.class, () -> Jql.parse("a = " + "x".repeat(1_000_000) + " )"));
    }

    private static void fault(String query, String message) {
        assertEquals("Error in the JQL Query: " + message, assertThrows(query, JqlFault.class, () -> Jql.parse(query)).getMessage());
    }

    /** Some of the product's messages begin so. */
    private static void faultWithoutThe(String query, String message) {
        assertEquals("Error in JQL Query: " + message, assertThrows(query, JqlFault.class, () -> Jql.parse(query)).getMessage());
    }
}
