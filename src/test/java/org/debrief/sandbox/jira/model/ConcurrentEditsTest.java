package org.debrief.sandbox.jira.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Test;

/** Two people who write on the same issue at once, each from what they had read. */
public class ConcurrentEditsTest {
    private static final int ROUNDS = 20;

    private final Site site = new Site();
    private final Issues issues = site.model.issues();

    @After
    public void close() {
        site.close();
    }

    private Transition transition(String name) {
        return site.model.constants().transitions().stream().filter(found -> found.name().equals(name)).findFirst().orElseThrow();
    }

    private List<StoredChange> history(StoredIssue issue) {
        return site.model.changes().of(List.of(issue.id()));
    }

    @Test
    public void anEditOfAnotherFieldStays() {
        StoredField text = site.field("Text", FieldType.TEXT_FIELD);
        StoredField cost = site.field("Cost", FieldType.FLOAT);
        StoredIssue read = site.issue("Before");
        issues.save(read, read.fields().with(SystemField.SUMMARY, "After").with(text.id(), new FieldValue.Text("said")), "ada");
        IssueFields now = issues.save(read, read.fields().with(SystemField.ASSIGNEE, "kim").with(cost.id(), new FieldValue.Amount(3)), "kim").issue().fields();
        assertEquals("After", now.summary());
        assertEquals("kim", now.assignee());
        assertEquals(new FieldValue.Text("said"), now.get(text.id()).orElseThrow());
        assertEquals(new FieldValue.Amount(3), now.get(cost.id()).orElseThrow());
        assertEquals("Nobody is said to have undone the other's edit", 2, history(read).get(1).items().size());
    }

    @Test
    public void onTheSameFieldTheLastOneWins() {
        StoredIssue read = site.issue("Before");
        issues.save(read, read.fields().with(SystemField.SUMMARY, "One"), "ada");
        assertEquals("Two", issues.save(read, read.fields().with(SystemField.SUMMARY, "Two"), "kim").issue().fields().summary());
        assertEquals("One", history(read).get(1).items().get(0).from().text());
    }

    @Test
    public void aStepOfTheWorkflowKeepsAnEdit() {
        StoredIssue read = site.issue("Before");
        issues.save(read, read.fields().with(SystemField.SUMMARY, "After"), "ada");
        assertEquals("After", issues.transition(read, transition("Done"), read.fields(), "kim").issue().fields().summary());
    }

    @Test
    public void anEditKeepsAStepOfTheWorkflow() {
        StoredIssue read = site.issue("Before");
        StoredIssue done = issues.transition(read, transition("Done"), read.fields(), "kim").issue();
        StoredIssue now = issues.save(read, read.fields().with(SystemField.SUMMARY, "After"), "ada").issue();
        assertEquals(done.fields().status(), now.fields().status());
        assertEquals(done.times().resolved(), now.times().resolved());
        assertEquals(1, history(read).get(1).items().size());
    }

    @Test
    public void theSecondOfTwoStepsFromTheSameStatusIsRefused() {
        StoredIssue read = site.issue("Work");
        issues.transition(read, transition("Done"), read.fields(), "ada");
        assertThrows(Refused.class, () -> issues.transition(read, transition("Start progress"), read.fields(), "kim"));
        assertEquals(1, history(read).size());
    }

    @Test
    public void twoAtOnceBothGetTheirWay() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < ROUNDS; i++) {
                StoredIssue read = site.issue("Before " + i);
                List<Callable<Issues.Edit>> edits = new ArrayList<>();
                edits.add(() -> issues.save(read, read.fields().with(SystemField.SUMMARY, "After"), "ada"));
                edits.add(() -> issues.save(read, read.fields().with(SystemField.ENVIRONMENT, "Linux"), "kim"));
                for (Future<Issues.Edit> edit : people.invokeAll(edits)) {
                    edit.get();
                }
                IssueFields now = issues.byId(read.id()).orElseThrow().fields();
                assertEquals("After", now.summary());
                assertEquals("Linux", now.environment());
            }
        } finally {
            people.shutdownNow();
        }
    }
}
