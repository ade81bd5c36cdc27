package org.debrief.jira.event;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.analysis.Factor;
import org.debrief.app.action.ActionLedger;
import org.debrief.app.action.ActionTracker;
import org.debrief.app.action.LedgerEntry;
import org.debrief.app.incident.Incidents;
import org.debrief.app.incident.Marks;
import org.debrief.app.incident.Records;
import org.debrief.app.incident.StoredIncident;
import org.debrief.app.project.Registry;
import org.debrief.jira.JiraBench;
import org.debrief.jira.issue.Drafts;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;


/** What changes of issues leave in our tables. */
public class IssueWatchTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Rule
    public final JiraBench bench = new JiraBench();

    private StoredIncident incident;
    private long action;

    @Before
    public void setUp() {
        bench.setUp(bench.project("OPS"));
        incident = bench.our(Incidents.class).create(Drafts.bare("OPS", "Down"));
        Action created = bench.our(ActionTracker.class).create(incident, Drafts.action("Tune", MAY));
        action = Long.parseLong(created.id());
    }

    private LedgerEntry entry() {
        return bench.our(ActionLedger.class).of(List.of(incident.id())).get(action);
    }

    private void moveTo(LocalDate due) {
        IssueManager issues = bench.jira(IssueManager.class);
        MutableIssue issue = issues.getIssueObject(action);
        issue.setDueDate(due == null ? null : Timestamp.valueOf(due.atStartOfDay()));
        issues.updateIssue(null, issue, UpdateIssueRequest.builder().build());
    }

    @Test
    public void aCreatedActionIsInTheLedgerWhoeverCreatedIt() {
        assertEquals(MAY, entry().originalDue());
        assertEquals(0, entry().moves());
    }

    @Test
    public void aDateChangedAnywhereIsAMove() {
        moveTo(JUNE);
        moveTo(null);

        assertEquals(MAY, entry().originalDue());
        assertEquals(2, entry().moves());
    }

    @Test
    public void otherChangesAreNoMoves() {
        IssueManager issues = bench.jira(IssueManager.class);
        MutableIssue issue = issues.getIssueObject(action);
        issue.setSummary("Tune it");
        issues.updateIssue(null, issue, UpdateIssueRequest.builder().build());

        assertEquals(0, entry().moves());
    }

    @Test
    public void aDeletedActionIsForgotten() {
        bench.model().issues().delete(action, "admin");

        assertTrue(bench.our(ActionLedger.class).of(List.of(incident.id())).isEmpty());
    }

    @Test
    public void aDeletedIncidentLeavesNothing() {
        Records records = bench.our(Records.class);
        records.factors().add(incident.id(), new Factor(null, 0, "PROCESS", "No review", null, List.of()), Marks.ADDED);

        bench.model().issues().delete(incident.id(), "admin");

        assertTrue(records.factors().of(List.of(incident.id())).isEmpty());
        assertTrue(bench.our(ActionLedger.class).of(List.of(incident.id())).isEmpty());
    }

    @Test
    public void aFailureOfOursNeverReachesJira() {
        Registry broken = mock(Registry.class);
        when(broken.all()).thenThrow(new IllegalStateException("no database"));
        IssueWatch watch = new IssueWatch(broken, bench.our(ActionLedger.class), bench.our(Records.class));
        Issue issue = bench.jira(IssueManager.class).getIssueObject(action);

        watch.on(new IssueEvent(issue, Map.of(), null, EventType.ISSUE_UPDATED_ID));

        verify(broken).all();
    }
}
