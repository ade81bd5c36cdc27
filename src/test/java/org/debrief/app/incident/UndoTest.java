package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.debrief.analysis.Why;
import org.debrief.app.Conflict;
import org.debrief.app.FakeJira;
import org.debrief.app.FakePeople;
import org.debrief.app.FakePermissions.Right;
import org.debrief.app.InvalidInput;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Said;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.timeline.TimelineEvent;
import org.junit.Before;
import org.junit.Test;

/** Removing several parts, bringing parts back, and what is kept of it. */
public class UndoTest {

    private final FakeJira jira = new FakeJira();
    private final EditTimeline events = new EditTimeline(jira.access, jira.records, jira.check, jira.editing);
    private final EditWhys whys = new EditWhys(jira.access, jira.records, jira.editing);
    private final ReadHistory histories = new ReadHistory(jira.access, jira.records, new FakePeople());

    @Before
    public void oneIncident() {
        jira.create.create(DocumentReader.draft(Documents.WHOLE));
    }

    private static PartRef ref(String id, int rev) {
        return new PartRef(id, rev, "parts[" + id + "]");
    }

    private static TimelineEvent event(int rev, String text) {
        return new TimelineEvent(null, rev, Instant.EPOCH, null, null, text, null, null, List.of());
    }

    @Test
    public void severalAreRemovedAndBroughtBackAtOnce() {
        List<TimelineEvent> before = events.list("OPS-1");
        List<PartRef> removed = events.removeAll("OPS-1", List.of(ref("e1", 1), ref("e2", 1)));
        assertEquals(List.of(), events.list("OPS-1"));
        assertEquals(List.of(), jira.read.one("OPS-1").timeline());
        List<PartRef> restored = events.restoreAll("OPS-1", removed);
        assertEquals(List.of(ref("e1", 2), ref("e2", 2)), restored);
        assertEquals(before.stream().map(event -> event.as(event.id(), 2)).toList(), events.list("OPS-1"));
    }

    @Test
    public void aSingleRemovalIsUndoneWithTheRevisionThatWasRemoved() {
        events.remove("OPS-1", "e1", 1);
        assertEquals(List.of(ref("e1", 2)), events.restoreAll("OPS-1", List.of(ref("e1", 1))));
        assertEquals(3, events.replace("OPS-1", "e1", event(2, "edited after undo")).rev());
    }

    @Test
    public void whatWasRemovedLastIsListedFirst() {
        events.remove("OPS-1", "e2", 1);
        Clock later = Clock.offset(jira.clock, Duration.ofMinutes(1));
        new EditTimeline(jira.access, jira.records, jira.check, new Editing(jira.transactions, jira.reader, later)).remove("OPS-1", "e1", 1);
        RemovedParts<TimelineEvent> removed = histories.removedEvents("OPS-1");
        assertEquals(List.of("e1", "e2"), removed.removals().stream().map(removal -> removal.part().id()).toList());
        assertEquals(2, removed.total());
        assertEquals("Ana Alves", removed.names().get("ana"));
        events.restoreAll("OPS-1", List.of(ref("e1", 1)));
        assertEquals(List.of("e2"), histories.removedEvents("OPS-1").removals().stream().map(removal -> removal.part().id()).toList());
    }

    @Test
    public void noMoreAreListedThanCanBeRead() {
        for (int n = 0; n <= ReadHistory.MOST_REMOVED; n++) {
            TimelineEvent added = events.add("OPS-1", event(0, "Event " + n));
            events.remove("OPS-1", added.id(), 1);
        }
        RemovedParts<TimelineEvent> removed = histories.removedEvents("OPS-1");
        assertEquals(ReadHistory.MOST_REMOVED, removed.removals().size());
        assertEquals(ReadHistory.MOST_REMOVED + 1, removed.total());
    }

    @Test
    public void oneStaleEventKeepsAllOfThem() {
        TimelineEvent current = events.replace("OPS-1", "e2", event(1, "newer"));
        Conflict conflict =
                assertThrows(Conflict.class, () -> events.removeAll("OPS-1", List.of(ref("e1", 1), ref("e2", 1))));
        assertEquals("parts[e2].rev", conflict.problems().get(0).field());
        assertEquals(current, conflict.current().orElseThrow());
        assertEquals(2, events.list("OPS-1").size());
    }

    @Test
    public void whatSomebodyRemovedMeanwhileIsAConflictThatTellsSo() {
        TimelineEvent last = events.list("OPS-1").get(0);
        events.remove("OPS-1", "e1", 1);
        Conflict conflict = assertThrows(Conflict.class, () -> events.removeAll("OPS-1", List.of(ref("e1", 1))));
        assertTrue(conflict.isRemoved());
        assertEquals(last, conflict.current().orElseThrow());
    }

    @Test
    public void whatIsThereOrWasBroughtBackMeanwhileIsNotBroughtBackAgain() {
        Conflict there = assertThrows(Conflict.class, () -> events.restoreAll("OPS-1", List.of(ref("e1", 1))));
        assertEquals("e1", ((TimelineEvent) there.current().orElseThrow()).id());
        events.replace("OPS-1", "e1", event(1, "newer"));
        events.remove("OPS-1", "e1", 2);
        assertThrows(Conflict.class, () -> events.restoreAll("OPS-1", List.of(ref("e1", 1))));
        events.restoreAll("OPS-1", List.of(ref("e1", 2)));
    }

    @Test
    public void partsOfOtherIncidentsAreNotFound() {
        jira.create.create(DocumentReader.draft(Documents.SMALLEST));
        List<PartRef> foreign = List.of(ref("e1", 1));
        assertEquals(List.of("parts[e1] part.unavailable"), Said.by(NotFound.class, () -> events.removeAll("OPS-2", foreign)));
        assertEquals(List.of("parts[e1] part.unavailable"), Said.by(NotFound.class, () -> events.restoreAll("OPS-2", foreign)));
        assertThrows(NotFound.class, () -> histories.ofEvent("OPS-2", "e1"));
    }

    @Test
    public void aWhyComesBackOnlyUnderAWhyThatIsThere() {
        whys.remove("OPS-1", "w2", 1);
        whys.remove("OPS-1", "w1", 1);
        assertEquals(
                List.of("parent reference.unknown"),
                Said.by(InvalidInput.class, () -> whys.restoreAll("OPS-1", List.of(ref("w2", 1)))));
        assertEquals(List.of(ref("w1", 2), ref("w2", 2)), whys.restoreAll("OPS-1", List.of(ref("w1", 1), ref("w2", 1))));
        assertEquals(2, whys.list("OPS-1").size());
    }

    @Test
    public void aWhyWithOthersUnderItIsNotRemovedWithSeveral() {
        assertThrows(Conflict.class, () -> whys.removeAll("OPS-1", List.of(ref("w1", 1))));
        assertEquals(2, whys.removeAll("OPS-1", List.of(ref("w2", 1), ref("w1", 1))).size());
    }

    @Test
    public void historyTellsWhoWhenAndWhatWasBeforeAlsoOfWhatWasRemoved() {
        Why before = whys.list("OPS-1").get(1);
        jira.reader.signIn("ben");
        whys.remove("OPS-1", "w2", 1);
        PartHistory<Why> history = histories.ofWhy("OPS-1", "w2");
        Instant now = jira.clock.instant();
        assertEquals(
                List.of(
                        new PartChange<>(1, new Mark(ChangeKind.ADDED, now, "ana"), null),
                        new PartChange<>(1, new Mark(ChangeKind.REMOVED, now, "ben"), before)),
                history.changes());
        assertEquals(2, history.names().size());
    }

    @Test
    public void historyIsForWhoeverMayReadAndUndoForWhoeverMayEdit() {
        jira.permissions.withhold(Right.EDIT);
        assertEquals(1, histories.ofFactor("OPS-1", "f1").changes().size());
        assertThrows(NotAllowed.class, () -> events.removeAll("OPS-1", List.of(ref("e1", 1))));
        assertThrows(NotAllowed.class, () -> events.restoreAll("OPS-1", List.of(ref("e1", 1))));
        jira.incidents.hide("OPS-1");
        assertThrows(NotFound.class, () -> histories.ofFactor("OPS-1", "f1"));
    }

    @Test(timeout = 10_000)
    public void ofTwoRemovalsOrRestoralsAtTheSameTimeOneIsAConflict() throws Exception {
        for (int rev = 1; rev <= 25; rev++) {
            List<PartRef> refs = List.of(ref("e1", rev));
            assertEquals(List.of("conflict", "done"), BothAtOnce.outcomes(() -> events.removeAll("OPS-1", refs)));
            assertEquals(List.of("conflict", "done"), BothAtOnce.outcomes(() -> events.restoreAll("OPS-1", refs)));
        }
    }
}
