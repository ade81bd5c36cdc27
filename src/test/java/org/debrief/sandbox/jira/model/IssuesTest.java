package org.debrief.sandbox.jira.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.After;
import org.junit.Test;

/** Issues as the model keeps them. */
public class IssuesTest {
    private final Site site = new Site();
    private final Issues issues = site.model.issues();

    @After
    public void close() {
        site.close();
    }

    @Test
    public void issuesOfAProjectAreNumbered() {
        assertEquals("DEMO-1", site.issue("One").key());
        assertEquals("DEMO-2", site.issue("Two").key());
        assertEquals("Two", issues.byKey("demo-2").orElseThrow().fields().summary());
        assertTrue(issues.byKey("DEMO-3").isEmpty());
        assertTrue(issues.byKey("no key").isEmpty());
    }

    @Test
    public void everyKindOfValueIsReadAsItWasWritten() {
        StoredOption high = site.option(site.field("Level", FieldType.SELECT), "High");
        IssueFields wanted = site.fields("All kinds").with(SystemField.DUE, LocalDate.of(2026, 5, 6))
                .with(SystemField.LABELS, new TreeSet<>(Set.of("b", "a"))).with(SystemField.DESCRIPTION, "Long\ntext")
                .with(site.model.fields().byName("level").get(0).id(), new FieldValue.Choice(high.id()))
                .with(site.field("Text", FieldType.TEXT_AREA).id(), new FieldValue.Text("x".repeat(40_000)))
                .with(site.field("Number", FieldType.FLOAT).id(), new FieldValue.Amount(2.5))
                .with(site.field("At", FieldType.DATE_TIME).id(), new FieldValue.Moment(Instant.parse("2026-01-02T03:04:05.678Z")))
                .with(site.field("Day", FieldType.DATE_PICKER).id(), new FieldValue.Day(LocalDate.of(2026, 1, 2)))
                .with(site.field("Who", FieldType.USER_PICKER).id(), new FieldValue.Person("ada"))
                .with(site.field("All", FieldType.MULTI_USER_PICKER).id(), new FieldValue.People(List.of("kim", "ada")))
                .with(site.field("Services", FieldType.LABELS).id(), new FieldValue.Labels(List.of("web", "db")));
        IssueFields read = issues.byId(issues.create(wanted).id()).orElseThrow().fields();
        assertEquals(wanted.custom(), read.custom());
        assertEquals(wanted.labels(), read.labels());
        assertEquals(wanted.due(), read.due());
        assertEquals(wanted.description(), read.description());
    }

    @Test
    public void anyNumberOfIssuesTakesFourStatements() {
        StoredField services = site.field("Services", FieldType.LABELS);
        StoredField who = site.field("Who", FieldType.USER_PICKER);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add(issues.create(site.fields("Issue " + i).with(services.id(), new FieldValue.Labels(List.of("web")))
                    .with(who.id(), new FieldValue.Person("ada"))).id());
        }
        issues.load(ids.subList(0, 1));
        site.database.startCounting();
        assertEquals(50, issues.load(ids).size());
        assertEquals(4, site.database.statements());
    }

    @Test
    public void anEditIsWrittenIntoTheHistory() {
        StoredField level = site.field("Level", FieldType.SELECT);
        StoredOption high = site.option(level, "High");
        StoredIssue issue = site.issue("Before");
        site.clock.pass(Duration.ofHours(1));
        issues.save(issue, issue.fields().with(SystemField.SUMMARY, "After").with(SystemField.ASSIGNEE, "ada")
                .with(SystemField.DUE, LocalDate.of(2026, 5, 6)).with(level.id(), new FieldValue.Choice(high.id())), "kim");
        List<StoredChange> history = site.model.changes().of(List.of(issue.id()));
        assertEquals(1, history.size());
        assertEquals("kim", history.get(0).author());
        assertEquals(Instant.parse("2026-03-04T06:06:07.890Z"), history.get(0).at());
        assertEquals(List.of(
                item("summary", false, side(null, "Before"), side(null, "After")),
                item("assignee", false, side(null, null), side("ada", "Ada Lindqvist")),
                item("duedate", false, side(null, null), side("2026-05-06", "2026-05-06 00:00:00.0")),
                item("Level", true, side(null, null), side(String.valueOf(high.id()), "High"))), history.get(0).items());
        assertEquals(history.get(0).at(), issues.byId(issue.id()).orElseThrow().times().updated());
    }

    @Test
    public void savingWhatIsThereAlreadyIsNoEdit() {
        StoredIssue issue = site.issue("Same");
        assertTrue(issues.save(issue, issue.fields(), "admin").change().isEmpty());
        assertTrue(site.model.changes().of(List.of(issue.id())).isEmpty());
    }

    @Test
    public void aTransitionSetsAndClearsTheResolution() {
        StoredIssue issue = site.issue("Work");
        StoredIssue done = issues.transition(issue, transition("Done"), issue.fields(), "admin").issue();
        assertEquals(Long.valueOf(Resolution.DONE), done.fields().resolution());
        assertEquals(site.clock.instant(), done.times().resolved());
        StoredIssue again = issues.transition(done, transition("Reopen"), done.fields(), "admin").issue();
        assertNull(again.fields().resolution());
        assertNull(again.times().resolved());
        StoredChange.Item status = site.model.changes().of(List.of(issue.id())).get(0).items().get(0);
        assertEquals(item("status", false, side("10000", "To Do"), side("10001", "Done")), status);
    }

    @Test
    public void aTransitionFromAnotherStatusIsRefused() {
        StoredIssue issue = site.issue("Work");
        assertThrows(Refused.class, () -> issues.transition(issue, transition("Reopen"), issue.fields(), "admin"));
    }

    @Test
    public void deletingAnIssueTakesItsSubTasksLinksAndHistory() {
        StoredIssue parent = site.issue("Parent");
        StoredIssue child = issues.create(site.fields("Child").with(SystemField.TYPE, site.type("Sub-task").id()));
        issues.linkSubTask(parent.id(), child.id());
        StoredIssue other = site.issue("Other");
        site.model.links().create(10000, parent.id(), other.id(), "admin");
        assertEquals(List.of(child.id()), issues.subTasks(List.of(parent.id())).get(parent.id()));
        issues.delete(parent.id());
        assertTrue(issues.byId(child.id()).isEmpty());
        assertTrue(site.model.links().to(List.of(other.id())).isEmpty());
        assertTrue(site.model.changes().of(List.of(parent.id())).isEmpty());
    }

    @Test
    public void theOldKeyOfAMovedIssueStillLeadsToIt() {
        StoredIssue issue = site.issue("Moving");
        StoredIssue moved = issues.move(issue.id(), site.project("NEW", "New").id(), "admin");
        assertEquals("NEW-1", moved.key());
        assertEquals(issue.id(), issues.byKey("DEMO-1").orElseThrow().id());
        assertEquals("Key", site.model.changes().of(List.of(issue.id())).get(0).items().get(1).field());
    }

    @Test
    public void aFailedTransactionLeavesNothing() {
        assertThrows(IllegalStateException.class, () -> site.model.inTransaction(() -> {
            site.issue("Lost");
            site.project("LOST", "Lost");
            throw new IllegalStateException();
        }));
        assertTrue(issues.byKey("DEMO-1").isEmpty());
        assertTrue(site.model.projects().byKey("LOST").isEmpty());
    }

    @Test
    public void linksAreWrittenIntoBothHistoriesAndMadeOnce() {
        StoredIssue one = site.issue("One");
        StoredIssue two = site.issue("Two");
        StoredLink link = site.model.links().create(10000, one.id(), two.id(), "admin");
        assertEquals(link, site.model.links().create(10000, one.id(), two.id(), "admin"));
        assertEquals(side("DEMO-2", "This issue blocks DEMO-2"), site.model.changes().of(List.of(one.id())).get(0).items().get(0).to());
        assertEquals(side("DEMO-1", "This issue is blocked by DEMO-1"), site.model.changes().of(List.of(two.id())).get(0).items().get(0).to());
        assertFalse(site.model.links().from(List.of(one.id())).isEmpty());
    }

    private Transition transition(String name) {
        return site.model.constants().transitions().stream().filter(transition -> transition.name().equals(name)).findFirst().orElseThrow();
    }

    private static StoredChange.Item item(String field, boolean custom, StoredChange.Side from, StoredChange.Side to) {
        return new StoredChange.Item(field, custom, from, to);
    }

    private static StoredChange.Side side(String value, String text) {
        return new StoredChange.Side(value, text);
    }
}
