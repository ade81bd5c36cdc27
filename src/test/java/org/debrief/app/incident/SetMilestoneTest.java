package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.incident.Milestone;
import org.junit.Before;
import org.junit.Test;

/** Milestones are taken from instants and from events of the same incident, by whoever may edit it. */
public class SetMilestoneTest {

    private final FakeJira jira = new FakeJira();
    private final FakeMilestones fields = new FakeMilestones();
    private final SetMilestone milestones = new SetMilestone(jira.access, jira.records, fields, jira.editing);

    @Before
    public void twoIncidents() {
        jira.create.create(DocumentReader.draft(Documents.WHOLE));
        jira.create.create(DocumentReader.draft(Documents.WHOLE));
    }

    private static MilestoneWish of(String event) {
        return new MilestoneWish(Milestone.DETECTED, event, null);
    }

    @Test
    public void anEventGivesItsInstant() {
        Instant at = jira.records.timeline().find(1, "e1").orElseThrow().at();
        assertEquals(at, milestones.set("OPS-1", of("e1")).milestones().detected());
    }

    @Test
    public void anInstantIsTakenInWholeSecondsAndNoneClears() {
        Instant at = Instant.parse("2026-03-01T10:00:00.900Z");
        milestones.set("OPS-1", new MilestoneWish(Milestone.RESOLVED, null, at));
        MilestoneChange cleared = milestones.set("OPS-1", new MilestoneWish(Milestone.RESOLVED, null, null));
        assertEquals(Instant.parse("2026-03-01T10:00:00Z"), cleared.former());
        assertNull(cleared.milestones().resolved());
    }

    @Test
    public void eventsOfOtherIncidentsAndRemovedOnesDoNotExist() {
        String other = jira.read.one("OPS-2").timeline().get(0).id();
        assertThrows(NotFound.class, () -> milestones.set("OPS-1", of(other)));
        new EditTimeline(jira.access, jira.records, jira.check, jira.editing).remove("OPS-1", "e1", 1);
        NotFound gone = assertThrows(NotFound.class, () -> milestones.set("OPS-1", of("e1")));
        assertEquals("event", gone.problems().get(0).field());
        assertEquals(0, fields.writes());
    }

    @Test
    public void whoMayNotEditOrSeeTheIncidentIsRefusedFirst() {
        jira.permissions.withhold(Right.EDIT);
        assertThrows(NotAllowed.class, () -> milestones.set("OPS-1", of("e1")));
        jira.incidents.hide("OPS-1");
        assertThrows(NotFound.class, () -> milestones.set("OPS-1", of("e1")));
        assertEquals(0, fields.writes());
    }
}
