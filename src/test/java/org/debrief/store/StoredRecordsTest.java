package org.debrief.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.NotFound;
import org.debrief.app.incident.ChangeKind;
import org.debrief.app.incident.Mark;
import org.debrief.app.incident.Marks;
import org.debrief.review.Review;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.Precision;
import org.debrief.timeline.Source;
import org.debrief.timeline.TimelineEvent;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The records of incidents on a database. */
public class StoredRecordsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence(EvidenceType.LINK, "https://example.org/?a=\"<b>\"", null),
            new Evidence(EvidenceType.EXCERPT, "line one\nline \u00e9\u4e2d\ud83d\ude00", "log"));

    @Rule
    public final StoreDatabase store = new StoreDatabase();

    private StoredRecords records;

    @Before
    public void open() {
        records = new StoredRecords(store.objects());
    }

    private static TimelineEvent event(String text) {
        return new TimelineEvent(
                null,
                0,
                NOON,
                Precision.MINUTE,
                EventKind.ALERT,
                text,
                "ada",
                new Source("pager.json", 7, "abc", -30),
                EVIDENCE,
                true);
    }

    @Test
    public void anEventComesBackAsItWasAdded() {
        TimelineEvent added = records.timeline().add(1, event("Pager rang"), Marks.ADDED);

        assertTrue(added.id().matches("e[0-9]+"));
        assertEquals(1, added.rev());
        assertEquals(List.of(added), records.timeline().of(List.of(1L)).get(1L));
        assertEquals(Optional.of(added), records.timeline().find(1, added.id()));
        assertEquals(event("Pager rang").source(), added.source());
        assertEquals(EVIDENCE, added.evidence());
    }

    @Test
    public void anEventByHandHasNoSource() {
        TimelineEvent plain =
                new TimelineEvent(null, 0, NOON, Precision.DAY, EventKind.CHANGE, "", null, null, List.of());

        records.timeline().add(1, plain, Marks.ADDED);

        TimelineEvent read = records.timeline().of(List.of(1L)).get(1L).get(0);
        assertEquals(null, read.source());
        assertEquals(null, read.author());
        assertEquals("", read.text());
    }

    @Test
    public void theLongestTextFits() {
        String longest = "\u00e9".repeat(32_767);

        TimelineEvent added = records.timeline().add(1, event(longest), Marks.ADDED);

        assertEquals(longest, records.timeline().find(1, added.id()).orElseThrow().text());
    }

    @Test
    public void factorsAndWhysComeBackInTheirOrder() {
        Factor factor = records.factors().add(1, new Factor(null, 0, "TOOLING", "No alert", null, EVIDENCE), Marks.ADDED);
        Why first = records.whys().add(1, new Why(null, 0, null, null, "Disk full", factor.id(), null, List.of()), Marks.ADDED);
        Why second = records.whys().add(1, new Why(null, 0, first.id(), null, "No quota", null, "rare", EVIDENCE), Marks.ADDED);

        assertEquals(List.of(factor), records.factors().of(List.of(1L)).get(1L));
        assertEquals(List.of(first, second), records.whys().of(List.of(1L)).get(1L));
    }

    @Test
    public void replacingRaisesTheRevisionAndClearsWhatIsGone() {
        TimelineEvent added = records.timeline().add(1, event("Pager rang"), Marks.ADDED);
        TimelineEvent content =
                new TimelineEvent(null, 0, NOON, Precision.HOUR, EventKind.CHANGE, "Deploy", null, null, List.of());

        TimelineEvent replaced = records.timeline().replace(1, added.id(), content, Marks.CHANGED);

        assertEquals(2, replaced.rev());
        assertEquals(Optional.of(replaced), records.timeline().find(1, added.id()));
        assertEquals(null, replaced.source());
        assertFalse(records.timeline().find(1, added.id()).orElseThrow().keyEvent());
    }

    @Test
    public void aRemovedPartIsGone() {
        Factor factor = records.factors().add(1, new Factor(null, 0, "PROCESS", "No review", null, List.of()), Marks.ADDED);

        records.factors().remove(1, factor.id(), Marks.REMOVED);

        assertTrue(records.factors().of(List.of(1L)).isEmpty());
        assertThrows(NotFound.class, () -> records.factors().remove(1, factor.id(), Marks.REMOVED));
    }

    @Test
    public void aPartOfAnotherIncidentIsNotFound() {
        TimelineEvent added = records.timeline().add(1, event("Pager rang"), Marks.ADDED);

        assertEquals(Optional.empty(), records.timeline().find(2, added.id()));
        assertThrows(NotFound.class, () -> records.timeline().replace(2, added.id(), added, Marks.CHANGED));
    }

    @Test
    public void anIdThatIsNoneOfOursIsNotFound() {
        TimelineEvent added = records.timeline().add(1, event("Pager rang"), Marks.ADDED);

        for (String id : List.of("", "e", "f" + added.id().substring(1), "e0", "e-1", "e99999999999", "e1 or 1=1")) {
            assertEquals(id, Optional.empty(), records.timeline().find(1, id));
        }
    }

    @Test
    public void reviewsComeBackInTheirOrder() {
        Review held = new Review(NOON, "MEETING", List.of("ada", "kim"), "notes");
        Review bare = new Review(null, null, List.of(), null);
        records.addReview(1, held);
        records.addReview(1, bare);

        assertEquals(List.of(held, bare), records.reviews(List.of(1L, 2L)).get(1L));
    }

    @Test
    public void aLongFormerTextWithMarksOfJsonAndMarkupComesBackWhole() {
        String text = "\"\\u0000</script>\n".repeat(2_000) + "\u00e9\u4e2d\ud83d\ude00";
        TimelineEvent added = records.timeline().add(1, event(text), Marks.ADDED);

        records.timeline().remove(1, added.id(), Marks.REMOVED);

        assertEquals(added, records.timeline().history(1, added.id()).get(1).former());
    }

    @Test
    public void whoWasNotSignedInLeavesNoName() {
        Mark nobody = new Mark(ChangeKind.ADDED, NOON, null);

        TimelineEvent added = records.timeline().add(1, event("x"), nobody);

        assertEquals(nobody, records.timeline().history(1, added.id()).get(0).mark());
    }

    @Test
    public void discardingLeavesNothingOfThatIncidentAlone() {
        records.timeline().add(1, event("Pager rang"), Marks.ADDED);
        records.factors().add(1, new Factor(null, 0, "PROCESS", "No review", null, List.of()), Marks.ADDED);
        records.whys().add(1, new Why(null, 0, null, null, "Disk full", null, null, List.of()), Marks.ADDED);
        records.addReview(1, new Review(NOON, "MEETING", List.of(), null));
        TimelineEvent other = records.timeline().add(2, event("Other"), Marks.ADDED);

        records.discard(1);

        assertTrue(records.timeline().of(List.of(1L)).isEmpty());
        assertTrue(records.factors().of(List.of(1L)).isEmpty());
        assertTrue(records.whys().of(List.of(1L)).isEmpty());
        assertTrue(records.reviews(List.of(1L)).isEmpty());
        assertEquals(1, store.objects().find(PartChangeRow.class).length);
        assertEquals(List.of(other), records.timeline().of(List.of(2L)).get(2L));
    }

    @Test
    public void readingCostsOneStatementWhateverTheNumberOfPartsAndIncidents() {
        for (long incident = 1; incident <= 20; incident++) {
            records.timeline().add(incident, event("a"), Marks.ADDED);
            records.timeline().add(incident, event("b"), Marks.ADDED);
        }
        List<Long> all = LongStream.rangeClosed(1, 20).boxed().toList();

        assertEquals(1, store.statements(() -> records.timeline().of(List.of(1L))));
        assertEquals(1, store.statements(() -> records.timeline().of(all)));
        assertEquals(1, store.statements(() -> records.reviews(all)));
        assertEquals(0, store.statements(() -> records.timeline().of(List.of())));
    }

    @Test
    public void moreIncidentsThanADatabaseComparesAtOnceAreReadInChunks() {
        records.timeline().add(1200, event("last"), Marks.ADDED);
        List<Long> many = LongStream.rangeClosed(1, 1200).boxed().toList();

        assertEquals(3, store.statements(() -> records.timeline().of(many)));
        assertEquals(1, records.timeline().of(many).get(1200L).size());
    }
}
