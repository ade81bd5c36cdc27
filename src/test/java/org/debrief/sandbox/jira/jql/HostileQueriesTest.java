package org.debrief.sandbox.jira.jql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.Site;
import org.debrief.sandbox.jira.model.SystemField;
import org.debrief.sandbox.jira.model.User;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Queries that are huge, deep or meant to break something: each is answered in time and by a fixed number of statements. */
public class HostileQueriesTest {
    private static final int PATIENCE = 120_000;

    private final Site site = new Site();
    private final Search search = new Search(site.model, site.clock);
    private final User admin = site.user("admin");

    @Before
    public void issues() {
        site.field("Team", FieldType.TEXT_FIELD);
        for (int i = 0; i < 20; i++) {
            site.model.issues().create(site.fields("a".repeat(250)).with(SystemField.DESCRIPTION, "a".repeat(20_000)));
        }
    }

    @After
    public void close() {
        site.close();
    }

    @Test(timeout = PATIENCE)
    public void tenThousandValuesAreLookedUpTogether() {
        String keys = numbers(10_000).map(number -> "DEMO-" + number).collect(Collectors.joining(","));
        String names = numbers(10_000).map(number -> "\"person " + number + "\"").collect(Collectors.joining(","));
        long one = statements("key in (DEMO-1) and assignee in (x) and status in (x) and status was in (x)");
        assertEquals(one, statements("key in (" + keys + ") and assignee in (" + names + ") and status in (" + names + ") and status was in (" + names + ")"));
        assertEquals(20, search.count(Jql.parse("key in (" + keys + ")"), admin));
        assertEquals(9_980, search.problems(Jql.parse("key in (" + keys + ")"), admin).size());
    }

    @Test(timeout = PATIENCE)
    public void thousandsOfConditionsTakeNoMoreStatementsThanOne() {
        String many = numbers(4_000).map(number -> "key = DEMO-" + number).collect(Collectors.joining(" or "));
        long one = statements("key = DEMO-1");
        assertEquals(one, statements(many));
        assertEquals(20, search.count(Jql.parse(many), admin));
        String both = numbers(2_000).map(number -> "summary ~ a" + number + " and status was Done").collect(Collectors.joining(" or "));
        assertEquals(0, search.count(Jql.parse(both), admin));
    }

    @Test(timeout = PATIENCE)
    public void wildcardsDoNotTryEverything() {
        String stars = "a*".repeat(60) + "b";
        assertEquals(0, search.count(Jql.parse("text ~ \"" + stars + "\""), admin));
        assertEquals(0, search.count(Jql.parse("summary ~ \"" + "?*".repeat(60).substring(1) + "b\""), admin));
        assertEquals(20, search.count(Jql.parse("summary ~ \"" + "a*".repeat(60) + "\""), admin));
        assertTrue(new Glob("a*".repeat(100) + "b").matches("a".repeat(5_000) + "b"));
        assertEquals(false, new Glob("a*".repeat(100) + "b").matches("a".repeat(5_000)));
    }

    @Test(timeout = PATIENCE)
    public void aHundredThousandCharactersAreReadOrRefused() {
        String value = "x".repeat(100_000);
        assertEquals(List.of("The value '" + value + "' does not exist for the field 'status'."), search.problems(Jql.parse("status = " + value), admin));
        assertEquals(0, search.count(Jql.parse("summary ~ " + value), admin));
        assertEquals(List.of("Unable to parse the text '" + "x ".repeat(50_000).strip() + "' for field 'Team'."),
                search.problems(Jql.parse("Team ~ \"" + "x ".repeat(50_000).strip() + "\""), admin));
        assertThrows(JqlFault.class, () -> Jql.parse("not ".repeat(25_000) + "a = 1"));
        assertThrows(JqlFault.class, () -> Jql.parse("a in " + "(".repeat(100_000)));
        assertThrows(JqlFault.class, () -> Jql.parse("a = \"" + "\\u".repeat(50_000)));
        assertThrows(JqlFault.class, () -> Jql.parse("a changed" + " from b".repeat(14_000) + " from"));
        assertEquals(1, search.problems(Jql.parse("order by " + "key, ".repeat(20_000) + "key"), admin).size());
    }

    @Test(timeout = PATIENCE)
    public void datesFarAwayAreDates() {
        for (String far : List.of("999999w", "-999999w", "startOfYear(999999)", "endOfYear(\"-999999y\")", "9999-12-31", "\"0001-01-01\"", "9223372036854775807")) {
            assertEquals(far, List.of(), search.problems(Jql.parse("created > " + far + " or due < " + far + " or status changed after " + far), admin));
            search.count(Jql.parse("created > " + far + " or created = " + far + " or due < " + far + " or status was Done on " + far), admin);
        }
    }

    @Test(timeout = PATIENCE)
    public void valuesOfHistoryAreNeverPartOfTheStatement() {
        assertEquals(0, search.count(Jql.parse("status was \"') or true --\" by \"'\" or fixVersion = \"'\" or level = \"'\" or watcher = \"'\""), admin));
    }

    private static Stream<Integer> numbers(int most) {
        return IntStream.rangeClosed(1, most).boxed();
    }

    private long statements(String text) {
        JqlQuery query = Jql.parse(text);
        search.find(query, admin, Search.Span.ALL);
        site.database.startCounting();
        search.problems(query, admin);
        search.find(query, admin, Search.Span.ALL);
        return site.database.statements();
    }
}
