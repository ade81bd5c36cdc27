package org.debrief.jira.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.debrief.action.Action;
import org.debrief.action.ActionKind;
import org.debrief.action.FollowUp;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;
import org.debrief.app.action.ActionLedger;
import org.debrief.app.action.ActionTracker;
import org.debrief.app.action.Completion;
import org.debrief.app.action.TrackedIssue;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.StoredIncident;
import org.debrief.jira.JiraBench;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Actions as sub-tasks of a small Jira. */
public class JiraActionsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Rule
    public final JiraBench bench = new JiraBench();

    private ActionTracker actions;
    private StoredIncident incident;

    @Before
    public void setUp() {
        bench.setUp(bench.project("OPS"));
        actions = bench.our(ActionTracker.class);
        incident = bench.our(Incidents.class).create(Drafts.bare("OPS", "Down"));
    }

    private static Action owned(String owner, LocalDate due, String area) {
        return Action.planned("Add quota", owner, due, ActionKind.PREVENT, area, List.of("f1"), FollowUp.NONE);
    }

    private List<Action> read() {
        return tracked().stream().map(TrackedIssue::action).toList();
    }

    private List<TrackedIssue> tracked() {
        return actions.of(List.of(incident)).get(incident.id());
    }

    @Test
    public void anActionIsASubTaskWithItsOwnerAndDate() {
        Action created = actions.create(incident, owned("admin", MAY, "PRODUCT"));

        assertEquals("admin", created.owner());
        assertEquals(MAY, created.due());
        assertEquals(ActionKind.PREVENT, created.kind());
        assertEquals("PRODUCT", created.area());
        assertEquals(List.of("f1"), created.answers());
        assertEquals(created.key(), read().get(0).key());
        assertEquals(MAY, read().get(0).due());
    }

    @Test
    public void anActionOfNobodyStaysOfNobody() {
        Action created = actions.create(incident, owned(null, null, null));

        assertEquals(null, created.owner());
        assertEquals(null, created.due());
        assertEquals(null, read().get(0).owner());
    }

    @Test
    public void aDateFarAwayKeepsItsCentury() {
        LocalDate far = LocalDate.of(2126, 2, 28);

        assertEquals(far, actions.create(incident, owned(null, far, null)).due());
    }

    @Test
    public void aRefusedFieldIsNamedAndLeavesNothing() {
        InvalidInput owner = assertThrows(InvalidInput.class, () -> actions.create(incident, owned("nobody", MAY, null)));
        InvalidInput area = assertThrows(InvalidInput.class, () -> actions.create(incident, owned(null, MAY, "MARS")));

        assertEquals(List.of("owner"), owner.problems().stream().map(Problem::field).toList());
        assertEquals(List.of("area"), area.problems().stream().map(Problem::field).toList());
        assertTrue(read().isEmpty());
    }

    @Test
    public void actionsComeInTheOrderOfTheirKeys() {
        List<String> created = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            created.add(actions.create(incident, Drafts.action("Action " + i, null)).key());
        }

        assertEquals(created, read().stream().map(Action::key).toList());
    }

    @Test
    public void completionAndReopeningComeFromTheHistory() {
        Action action = actions.create(incident, owned(null, MAY, null));
        Moves moves = new Moves(bench, Long.parseLong(action.id()));
        moves.to("Done");
        moves.to("To Do");
        moves.to("Done");

        Action read = read().get(0);

        assertTrue(read.done());
        assertEquals("Done", read.status());
        Completion completion = tracked().get(0).completion();
        assertEquals("admin", completion.doneBy());
        assertEquals(1, completion.reopened());
    }

    @Test
    public void readingCostsTheSameWhateverTheNumber() {
        Action first = actions.create(incident, Drafts.action("First", MAY));
        new Moves(bench, Long.parseLong(first.id())).to("Done");
        bench.statements(this::readAll);
        long one = bench.statements(this::readAll);
        for (int i = 0; i < 10; i++) {
            Action more = actions.create(incident, Drafts.action("More", MAY));
            new Moves(bench, Long.parseLong(more.id())).to("Done");
        }

        assertEquals(one, bench.statements(this::readAll));
    }

    private void readAll() {
        read();
        bench.our(ActionLedger.class).of(List.of(incident.id()));
    }
}
