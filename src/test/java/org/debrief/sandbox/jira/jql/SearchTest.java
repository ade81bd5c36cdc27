package org.debrief.sandbox.jira.jql;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.debrief.sandbox.jira.model.FieldType;
import org.debrief.sandbox.jira.model.FieldValue;
import org.debrief.sandbox.jira.model.Holder;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Site;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredOption;
import org.debrief.sandbox.jira.model.SystemField;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What queries find, and who finds it. */
public class SearchTest {
    private final Site site = new Site();
    private final Search search = new Search(site.model, site.clock);
    private final StoredField level = site.field("Severity", FieldType.SELECT);
    private final StoredOption high = site.option(level, "High");
    private final StoredOption low = site.option(level, "Low");
    private final StoredField services = site.field("Services", FieldType.LABELS);
    private final StoredField detected = site.field("Detected", FieldType.DATE_TIME);
    private final StoredField people = site.field("Participants", FieldType.MULTI_USER_PICKER);
    private final StoredField cost = site.field("Cost", FieldType.FLOAT);
    private final StoredField impact = site.field("Impact", FieldType.TEXT_AREA);

    @Before
    public void fourIssues() {
        StoredIssue first = site.model.issues().create(site.fields("Database failing over").with(SystemField.ASSIGNEE, "ada")
                .with(SystemField.DUE, LocalDate.of(2026, 3, 1))
                .with(SystemField.LABELS, new TreeSet<>(Set.of("Night", "db"))).with(SystemField.PRIORITY, 1L)
                        .with(level.id(), new FieldValue.Choice(high.id()))
                .with(services.id(), new FieldValue.Labels(List.of("web", "db")))
                        .with(detected.id(), new FieldValue.Moment(Instant.parse("2026-03-03T10:30:20Z")))
                .with(cost.id(), new FieldValue.Amount(2.5)).with(impact.id(), new FieldValue.Text("Checkout was slow")));
        site.clock.pass(Duration.ofDays(1));
        site.model.issues().create(site.fields("Web slow").with(SystemField.TYPE, site.type("Bug").id()).with(SystemField.ASSIGNEE, "kim")
                .with(SystemField.DUE, LocalDate.of(2026, 3, 5)).with(SystemField.PRIORITY, 4L).with(level.id(), new FieldValue.Choice(low.id()))
                .with(people.id(), new FieldValue.People(List.of("kim", "ada"))).with(cost.id(), new FieldValue.Amount(10))
                        .with(SystemField.DESCRIPTION, "On the failed node"));
        site.clock.pass(Duration.ofDays(1));
        StoredIssue child = site.model.issues().create(site.fields("Add an alert").with(SystemField.TYPE, site.type("Sub-task").id()));
        site.model.issues().linkSubTask(first.id(), child.id());
        site.model.issues().transition(child, site.model.constants().transitions().get(2), child.fields(), "admin");
        site.project("HIDDEN", "Hidden");
        site.model.permissions().grant(site.model.projects().byKey("HIDDEN").orElseThrow().id(), Permission.BROWSE_PROJECTS,
                Set.of(Holder.of("user:kim")));
        site.model.issues().create(site.fields("Hidden").with(SystemField.PROJECT, site.model.projects().byKey("HIDDEN").orElseThrow().id()));
        site.model.comments().add(first.id(), "admin", "Replica promoted by hand");
    }

    @After
    public void close() {
        site.close();
    }

    @Test
    public void queriesFindWhatTheyMean() {
        for (Map.Entry<String, String> expected : QueryTable.EXPECTED.entrySet()) {
            String query = expected.getKey().replace("$LEVEL", "cf[" + level.id() + "]");
            assertEquals(query, List.of(), search.problems(Jql.parse(query), site.user("admin")));
            assertEquals(query, expected.getValue(), found(query));
        }
    }

    @Test
    public void whatTheProductRefusesIsRefused() {
        QueryTable.REFUSED.forEach((query, message) -> assertEquals(query, List.of(message), search.problems(Jql.parse(query), site.user("admin"))));
    }

    @Test
    public void aSearchThatWasNotCheckedSkipsWhatItDoesNotKnow() {
        assertEquals("3 2 1", found("project in (DEMO, NOWHERE) order by key desc"));
        assertEquals("", found("nonsense = 1"));
        assertEquals("1", found("assignee = nobody or due < 2026-03-02"));
        assertEquals("1 2", found("assignee != nobody order by key"));
        assertEquals("1 2 3", found("key in (DEMO-1, DEMO-2, DEMO-3, DEMO-99, \"no key\") order by key"));
    }

    @Test
    public void onlyWhatTheReaderMayBrowseIsFound() {
        assertEquals(0, search.count(Jql.parse(""), site.user("ada")));
        assertEquals(List.of("Field 'Level' does not exist or this field cannot be viewed by anonymous users.").size(),
                search.problems(Jql.parse("foo = 1"), null).size());
        assertEquals(1, search.count(Jql.parse("project = HIDDEN"), site.user("kim")));
        assertEquals(List.of("The value 'HIDDEN' does not exist for the field 'project'."),
                search.problems(Jql.parse("project = HIDDEN"), site.user("ada")));
        assertEquals(List.of("An issue with key 'HIDDEN-1' does not exist for field 'key'."),
                search.problems(Jql.parse("key = HIDDEN-1"), site.user("admin")));
    }

    @Test
    public void pagesKnowTheTotal() {
        Search.Found page = search.find(Jql.parse("project = DEMO order by key"), site.user("admin"), new Search.Span(1, 1));
        assertEquals(3, page.total());
        assertEquals(List.of(site.model.issues().byKey("DEMO-2").orElseThrow().id()), page.ids());
        assertEquals(3, search.find(Jql.parse("project = DEMO"), site.user("admin"), new Search.Span(0, 0)).total());
    }

    @Test
    public void manyKeysTakeNoMoreStatementsThanOne() {
        String all = "key in (DEMO-1, DEMO-2, demo-3) or parent in (DEMO-1, DEMO-2)";
        long one = statements("key in (DEMO-1) or parent in (DEMO-1)");
        assertEquals(one, statements(all));
        assertEquals("3 2 1", found(all));
    }

    private long statements(String query) {
        found(query);
        site.database.startCounting();
        search.problems(Jql.parse(query), site.user("admin"));
        search.find(Jql.parse(query), site.user("admin"), Search.Span.ALL);
        return site.database.statements();
    }

    @Test
    public void anUnindexedEditIsNotFoundUntilItIsIndexed() {
        StoredIssue issue = site.model.issues().byKey("DEMO-2").orElseThrow();
        IssueFields renamed = issue.fields().with(SystemField.SUMMARY, "Quiet");
        site.model.issues().saveUnindexed(issue, renamed, "admin");
        assertEquals("", found("summary ~ quiet"));
        site.model.index().put(List.of(issue.id()));
        assertEquals("2", found("summary ~ quiet"));
    }

    @Test
    public void valuesAreNeverPartOfTheStatement() {
        assertEquals("", found("summary ~ \"x') or true --\""));
        assertEquals("", found("labels = \"' or 1=1 --\""));
        assertEquals("", found("Services = \"'\""));
    }

    private String found(String query) {
        List<Long> ids = search.find(Jql.parse(query), site.user("admin"), Search.Span.ALL).ids();
        return site.model.issues().load(ids).stream().map(issue -> issue.key().substring("DEMO-".length())).collect(joining(" "));
    }
}
