package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.debrief.analysis.Factor;
import org.debrief.app.Conflict;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Said;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.timeline.TimelineEvent;
import org.junit.Before;
import org.junit.Test;

/** Adding, replacing and removing parts, alone and at the same time. */
public class EditPartsTest {

    private final FakeJira jira = new FakeJira();
    private final EditParts<TimelineEvent> events = new EditTimeline(jira.access, jira.records, jira.check, jira.editing);
    private final EditParts<Factor> factors = new EditFactors(jira.access, jira.records, jira.check, jira.editing);

    @Before
    public void oneIncident() {
        jira.create.create(DocumentReader.draft(Documents.WHOLE));
    }

    private static TimelineEvent event(int rev, String text, String author) {
        return new TimelineEvent(
                null, rev, Instant.EPOCH, null, null, text, author, null, List.of());
    }

    @Test
    public void addedPartGetsAnIdAndTheFirstRevision() {
        TimelineEvent added = events.add("OPS-1", event(7, "x", null));
        assertEquals("e3", added.id());
        assertEquals(1, added.rev());
        assertTrue(events.list("OPS-1").contains(added));
    }

    @Test
    public void replacingRaisesTheRevision() {
        assertEquals(2, events.replace("OPS-1", "e1", event(1, "new", null)).rev());
        assertEquals(3, events.replace("OPS-1", "e1", event(2, "newer", null)).rev());
    }

    @Test
    public void staleRevisionIsRefusedWithHowThePartStands() {
        TimelineEvent current = events.replace("OPS-1", "e1", event(1, "new", null));
        Conflict replacing = assertThrows(Conflict.class, () -> events.replace("OPS-1", "e1", event(1, "late", null)));
        Conflict removing = assertThrows(Conflict.class, () -> events.remove("OPS-1", "e1", 1));
        assertEquals(current, replacing.current().orElseThrow());
        assertEquals(current, removing.current().orElseThrow());
        assertEquals("rev", replacing.problems().get(0).field());
    }

    @Test
    public void revisionIsRequired() {
        assertEquals(List.of("rev required"), Said.by(() -> events.replace("OPS-1", "e1", event(0, "x", null))));
    }

    @Test
    public void partOfAnotherIncidentIsNotFound() {
        jira.create.create(DocumentReader.draft(Documents.SMALLEST));
        assertEquals(List.of("null part.unavailable"), Said.by(NotFound.class, () -> events.remove("OPS-2", "e1", 1)));
        assertEquals(List.of("null part.unavailable"), Said.by(NotFound.class, () -> events.remove("OPS-1", "e9", 1)));
    }

    @Test
    public void readerWithoutTheRightMayOnlyList() {
        jira.permissions.withhold(Right.EDIT);
        assertEquals(2, events.list("OPS-1").size());
        assertThrows(NotAllowed.class, () -> events.add("OPS-1", event(0, "x", null)));
        assertThrows(NotAllowed.class, () -> events.replace("OPS-1", "e1", event(1, "x", null)));
        assertThrows(NotAllowed.class, () -> events.remove("OPS-1", "e1", 1));
    }

    @Test
    public void unknownAuthorIsRefused() {
        assertEquals(List.of("author user.unknown"), Said.by(() -> events.add("OPS-1", event(0, "x", "zoe"))));
    }

    @Test
    public void unknownCategoryIsRefused() {
        assertEquals(
                List.of("category choice"),
                Said.by(() -> factors.add("OPS-1", new Factor(null, 0, "PEOPLE", "x", null, List.of()))));
    }

    @Test
    public void factorStaysWhileAWhyHangsOnItAndNobodyChose() {
        assertEquals(List.of("children factor.used"), Said.by(Conflict.class, () -> factors.remove("OPS-1", "f1", 1)));
        factors.remove("OPS-1", "f2", 1);
    }

    @Test
    public void actionsStopAnsweringWhatWasRemoved() {
        String json = Documents.with(
                "factors", "[{\"id\":\"x\",\"category\":\"PROCESS\",\"text\":\"x\"}],\"actions\":[{\"summary\":\"a\",\"answers\":[\"x\"]}]");
        String key = jira.create.create(DocumentReader.draft(json)).incident().key();
        factors.remove(key, jira.read.one(key).factors().get(0).id(), 1);
        assertEquals(List.of(), jira.read.one(key).actions().get(0).answers());
    }

    @Test(timeout = 10_000)
    public void ofTwoEditsAtTheSameTimeOneIsStale() throws Exception {
        for (int rev = 1; rev <= 50; rev++) {
            int from = rev;
            assertEquals(List.of("conflict", "done"), BothAtOnce.outcomes(() -> events.replace("OPS-1", "e1", event(from, "x", null))));
        }
        assertEquals(51, jira.records.timeline().find(1, "e1").orElseThrow().rev());
    }
}
