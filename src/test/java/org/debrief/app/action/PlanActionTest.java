package org.debrief.app.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.debrief.action.Action;
import org.debrief.action.ActionKind;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Said;
import org.debrief.document.ActionReader;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.junit.Test;

/** Planning one action; at the server it is 10 March 2026, in UTC still the 9th. */
public class PlanActionTest {

    private final FakeJira jira = new FakeJira();

    private void incident(String severity) {
        jira.create.create(DocumentReader.draft(Documents.with("severity", severity)));
    }

    private Action plan(String json) {
        return jira.plan.plan("OPS-1", ActionReader.draft(json));
    }

    private String defaultDue(String severity) {
        incident(severity);
        return plan("{\"summary\":\"x\"}").due().toString();
    }

    @Test
    public void absentDueFollowsFromSeverityOneInTheServersZone() {
        assertEquals("2026-03-25", defaultDue("\"SEV1\""));
    }

    @Test
    public void absentDueFollowsFromSeverityTwo() {
        assertEquals("2026-04-09", defaultDue("\"SEV2\""));
    }

    @Test
    public void absentDueIsEightWeeksAwayOtherwise() {
        assertEquals("2026-05-05", defaultDue("\"SEV3\""));
    }

    @Test
    public void absentDueIsEightWeeksAwayWithoutSeverity() {
        assertEquals("2026-05-05", defaultDue("null"));
    }

    @Test
    public void dueOfNullIsNone() {
        incident("\"SEV1\"");
        assertNull(plan("{\"summary\":\"x\",\"due\":null}").due());
    }

    @Test
    public void absentOwnerIsNobodyAndAbsentKindPrevents() {
        incident("null");
        Action planned = plan("{\"summary\":\"x\"}");
        assertNull(planned.owner());
        assertEquals(ActionKind.PREVENT, planned.kind());
        assertNull(planned.area());
        assertNull(plan("{\"summary\":\"x\",\"owner\":null}").owner());
    }

    @Test
    public void plannedActionIsReadWithWhatWasGiven() {
        jira.create.create(DocumentReader.draft(Documents.WHOLE));
        Action planned = plan("{\"summary\":\"x\",\"owner\":\"cleo\",\"due\":\"2026-04-01\",\"kind\":\"PROCESS\",\"area\":\"PRODUCT\","
                + "\"answers\":[\"w1\",\"f1\"],\"followUp\":{\"at\":\"2026-03-20T10:00:00Z\",\"attendees\":[\"ana\"]}}");
        assertEquals(planned, jira.read.one("OPS-1").actions().get(2));
        assertEquals("2026-04-01", planned.originalDue().toString());
        assertEquals(List.of("w1", "f1"), planned.answers());
    }

    @Test
    public void everythingWrongIsNamedAndNothingMade() {
        incident("null");
        assertEquals(
                List.of("owner user.unknown", "followUp.attendees[0] user.unknown", "area choice", "answers[0] reference.unknown"),
                Said.by(() -> plan("{\"summary\":\"x\",\"owner\":\"zoe\",\"area\":\"LEGAL\",\"answers\":[\"f1\"],"
                        + "\"followUp\":{\"attendees\":[\"yan\"]}}")));
        assertEquals(0, jira.tracker.count());
        assertTrue(jira.ledger.isEmpty());
    }

    @Test
    public void issueAndEntryAreMadeBothOrNeither() {
        incident("null");
        for (int change = 1; change <= 2; change++) {
            jira.faults.failAt(change);
            assertThrows(IllegalStateException.class, () -> plan("{\"summary\":\"x\"}"));
            assertEquals(0, jira.tracker.count());
            assertTrue(jira.ledger.isEmpty());
        }
    }

    @Test
    public void planningNeedsTheRightToEdit() {
        incident("null");
        jira.permissions.withhold(Right.EDIT);
        assertThrows(NotAllowed.class, () -> plan("{\"summary\":\"x\"}"));
        assertThrows(NotFound.class, () -> jira.plan.plan("OPS-9", ActionReader.draft("{\"summary\":\"x\"}")));
    }
}
