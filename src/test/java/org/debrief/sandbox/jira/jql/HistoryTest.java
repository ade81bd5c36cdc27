package org.debrief.sandbox.jira.jql;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Site;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredVersion;
import org.debrief.sandbox.jira.model.SystemField;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What queries find in the history of issues: WAS and CHANGED with their predicates. */
public class HistoryTest {
    private final Site site = new Site();
    private final Search search = new Search(site.model, site.clock);

    /** Day by day from 4 March: 1 is created, starts on the 5th, is done on the 7th; 2 is created on the 6th and stays. */
    @Before
    public void twoIssues() {
        StoredIssue first = site.model.issues().create(site.fields("First").with(SystemField.ASSIGNEE, "ada"));
        pass(1);
        move(first, 0, "ada");
        pass(1);
        site.model.issues().create(site.fields("Second").with(SystemField.PRIORITY, 1L));
        pass(1);
        move(first, 2, "kim");
        edit(first, current(first).fields().with(SystemField.ASSIGNEE, "kim"));
        pass(1);
    }

    @After
    public void close() {
        site.close();
    }

    @Test
    public void wasFindsWhatAnIssueEverWas() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("status was \"In Progress\"", "1");
        expected.put("status was \"to do\"", "1 2");
        expected.put("status was 3", "1");
        expected.put("status was not Done", "2");
        expected.put("not status was Done", "2");
        expected.put("status was in (Done, \"In Progress\")", "1");
        expected.put("status was not in (Done, \"In Progress\")", "2");
        expected.put("assignee was ada", "1");
        expected.put("assignee was currentUser()", "");
        expected.put("assignee was EMPTY", "2");
        expected.put("resolution was EMPTY and resolution was Done", "1");
        expected.put("priority was Highest", "2");
        expected.put("reporter was admin", "1 2");
        check(expected);
    }

    @Test
    public void predicatesNarrowToStretchesOfTimeAndToAuthors() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("status was \"In Progress\" on 2026-03-06", "1");
        expected.put("status was \"In Progress\" on 2026-03-04", "");
        expected.put("status was \"In Progress\" on 2026-03-08", "");
        expected.put("status was \"To Do\" before 2026-03-05", "1");
        expected.put("status was \"To Do\" before 2026-03-07", "1 2");
        expected.put("status was \"To Do\" after 2026-03-05", "2");
        expected.put("status was \"To Do\" during (2026-03-06, \"2026/03/07 12:00\")", "2");
        expected.put("status was \"To Do\" by admin", "1 2");
        expected.put("status was Done by kim", "1");
        expected.put("status was Done by (ada, EMPTY)", "");
        expected.put("status was Done after -2d by kim", "1");
        check(expected);
    }

    @Test
    public void changedFindsEditsOnly() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("status changed", "1");
        expected.put("not status changed", "2");
        expected.put("priority changed", "");
        expected.put("status changed from \"To Do\"", "1");
        expected.put("status changed from \"To Do\" to Done", "");
        expected.put("status changed from \"To Do\" to (Done, \"In Progress\")", "1");
        expected.put("assignee changed from ada to kim", "1");
        expected.put("assignee changed to EMPTY", "");
        expected.put("status changed to Done by ada", "");
        expected.put("status changed to Done by kim on 2026-03-07", "1");
        expected.put("status changed on -1d", "1");
        expected.put("status changed on -2d", "");
        expected.put("status changed before 2026-03-05", "");
        expected.put("status changed before 2026-03-06", "1");
        expected.put("status changed after 2026-03-06", "1");
        expected.put("status changed after 2026-03-07", "");
        expected.put("status changed after startOfDay(-1)", "1");
        expected.put("status changed during (2026-03-05, 2026-03-06)", "1");
        expected.put("status changed during (2026-03-06, 2026-03-06)", "");
        check(expected);
    }

    @Test
    public void aRenamedStatusIsFoundByItsIdAndByItsFormerName() {
        site.model.sql().change("update status set name = 'Working' where id = 3");
        Search fresh = new Search(new JiraModel(site.database.dataSource(), site.clock), site.clock);
        assertEquals("1", found(fresh, "status was Working"));
        assertEquals("1", found(fresh, "status changed to \"In Progress\""));
        assertEquals(List.of(), fresh.problems(Jql.parse("status was \"In Progress\""), site.user("admin")));
        assertEquals(List.of("The value 'Never' does not exist for the field 'status'."), fresh.problems(Jql.parse("status was Never"), site.user("admin")));
    }

    @Test
    public void eachVersionHasAHistoryOfItsOwn() {
        long one = version("1.0");
        long two = version("2.0");
        StoredIssue third = site.model.issues().create(site.fields("Third").with(SystemField.FIX_VERSIONS, new TreeSet<>(Set.of(one))));
        pass(1);
        edit(third, current(third).fields().with(SystemField.FIX_VERSIONS, new TreeSet<>(Set.of(one, two))));
        pass(1);
        edit(third, current(third).fields().with(SystemField.FIX_VERSIONS, new TreeSet<>(Set.of(two))));
        pass(1);
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("fixVersion was 1.0", "3");
        expected.put("fixVersion was 1.0 on 2026-03-08", "3");
        expected.put("fixVersion was 1.0 on 2026-03-10", "3");
        expected.put("fixVersion was 1.0 after 2026-03-10", "");
        expected.put("fixVersion was 2.0 before 2026-03-09", "");
        expected.put("fixVersion was 2.0 after -1d", "3");
        expected.put("fixVersion was not in (1.0, 2.0)", "1 2");
        expected.put("fixVersion changed", "3");
        expected.put("fixVersion changed to 2.0 by admin", "3");
        expected.put("fixVersion changed from 1.0 after 2026-03-09", "3");
        expected.put("fixVersion changed from 2.0", "");
        check(expected);
    }

    private long version(String name) {
        return site.model.parts().versions()
                .create(new StoredVersion(0, site.demo.id(), name, "", StoredVersion.Stage.PLANNED, null, null)).id();
    }

    @Test
    public void anUnindexedChangeIsNoHistoryYet() {
        StoredIssue second = site.model.issues().byKey("DEMO-2").orElseThrow();
        site.model.issues().saveUnindexed(second, second.fields().with(SystemField.ASSIGNEE, "ada"), "admin");
        assertEquals("", found(search, "key = DEMO-2 and assignee changed"));
        site.model.index().put(List.of(second.id()));
        assertEquals("2", found(search, "key = DEMO-2 and assignee changed"));
    }

    @Test
    public void indexesOfOlderDatabasesAreCompletedAtTheStart() {
        site.model.sql().change("delete from indexed_history");
        assertEquals("", found(search, "status was Done"));
        assertEquals("1", found(new Search(new JiraModel(site.database.dataSource(), site.clock), site.clock),
                "status was Done"));
    }

    @Test
    public void manyValuesTakeNoMoreStatementsThanOne() {
        long one = statements("status was Done and assignee changed to ada");
        assertEquals(one, statements("status was in (Done, \"To Do\", 3) and assignee changed to (ada, kim, admin) by (ada, kim) after -1w"));
    }

    private long statements(String query) {
        found(search, query);
        site.database.startCounting();
        search.problems(Jql.parse(query), site.user("admin"));
        search.find(Jql.parse(query), site.user("admin"), Search.Span.ALL);
        return site.database.statements();
    }

    private void check(Map<String, String> expected) {
        expected.forEach((query, keys) -> {
            assertEquals(query, List.of(), search.problems(Jql.parse(query), site.user("admin")));
            assertEquals(query, keys, found(search, query));
        });
    }

    private String found(Search in, String query) {
        List<Long> ids = in.find(Jql.parse(query + " order by key asc"), site.user("admin"), Search.Span.ALL).ids();
        return site.model.issues().load(ids).stream().map(issue -> issue.key().substring("DEMO-".length())).collect(joining(" "));
    }

    private void pass(int days) {
        site.clock.pass(Duration.ofDays(days));
    }

    private StoredIssue current(StoredIssue issue) {
        return site.model.issues().byId(issue.id()).orElseThrow();
    }

    private void move(StoredIssue issue, int transition, String author) {
        site.model.issues().transition(issue, site.model.constants().transitions().get(transition), issue.fields(), author);
    }

    private void edit(StoredIssue issue, IssueFields wanted) {
        site.model.issues().save(current(issue), wanted, "admin");
    }
}
