package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.NotFound;
import org.debrief.incident.Part;
import org.debrief.review.Review;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.TimelineEvent;
import org.junit.Test;

/** What every {@link Records} does, in memory or in tables. */
public abstract class RecordsContract {

    private static final List<Evidence> LINK = List.of(new Evidence(EvidenceType.LINK, "https://example.org/", "x"));

    /** Storage in which nothing is kept yet. */
    protected abstract Records records();

    private static TimelineEvent event(String text) {
        return new TimelineEvent(null, 0, Instant.parse("2026-03-01T10:00:00Z"), null, null, text, null, null, LINK);
    }

    private static Factor factor(String text) {
        return new Factor(null, 0, "PROCESS", text, null, LINK);
    }

    private static Why why(String parent, String factor) {
        return new Why(null, 0, parent, parent == null ? factor : null, "x", factor, "accepted", LINK);
    }

    private static <T extends Part> List<T> all(Parts<T> parts, long incident) {
        return parts.of(List.of(incident)).getOrDefault(incident, List.of());
    }

    @Test
    public void nothingIsKeptAtFirst() {
        assertEquals(List.of(), all(records().timeline(), 1));
        assertEquals(List.of(), records().reviews(List.of(1L)).getOrDefault(1L, List.of()));
    }

    @Test
    public void idsTellTheKindAndRevisionsBeginAtOne() {
        Records records = records();
        Part event = records.timeline().add(1, event("x"), Marks.ADDED);
        Part factor = records.factors().add(1, factor("x"), Marks.ADDED);
        Part why = records.whys().add(1, why(null, null), Marks.ADDED);
        assertTrue(event.id().matches("e\\d+"));
        assertTrue(factor.id().matches("f\\d+"));
        assertTrue(why.id().matches("w\\d+"));
        assertEquals(1, event.rev() * factor.rev() * why.rev());
    }

    @Test
    public void partsComeBackAsTheyWereAddedAndInThatOrder() {
        Records records = records();
        TimelineEvent first = records.timeline().add(1, event("first"), Marks.ADDED);
        records.timeline().add(2, event("of another incident"), Marks.ADDED);
        TimelineEvent second = records.timeline().add(1, event("second"), Marks.ADDED);
        assertEquals(List.of(first, second), all(records.timeline(), 1));
        assertEquals("first", first.text());
        assertEquals(LINK, first.evidence());
        Factor factor = records.factors().add(1, factor("x"), Marks.ADDED);
        Why top = records.whys().add(1, why(null, factor.id()), Marks.ADDED);
        Why under = records.whys().add(1, why(top.id(), null), Marks.ADDED);
        assertEquals(List.of(top, under), all(records.whys(), 1));
    }

    @Test
    public void partIsFoundInItsIncidentOnly() {
        Records records = records();
        Factor factor = records.factors().add(1, factor("x"), Marks.ADDED);
        assertEquals(Optional.of(factor), records.factors().find(1, factor.id()));
        assertEquals(Optional.empty(), records.factors().find(2, factor.id()));
        assertEquals(Optional.empty(), records.factors().find(1, "f0"));
        assertEquals(Optional.empty(), records.factors().find(1, "nonsense"));
    }

    @Test
    public void replacingKeepsIdAndPlaceAndRaisesTheRevision() {
        Records records = records();
        Factor first = records.factors().add(1, factor("first"), Marks.ADDED);
        Factor second = records.factors().add(1, factor("second"), Marks.ADDED);
        Factor replaced = records.factors().replace(1, first.id(), new Factor("other", 9, "TOOLING", "new", "why not", List.of()), Marks.CHANGED);
        assertEquals(new Factor(first.id(), 2, "TOOLING", "new", "why not", List.of()), replaced);
        assertEquals(List.of(replaced, second), all(records.factors(), 1));
    }

    @Test
    public void removedPartIsGone() {
        Records records = records();
        Factor factor = records.factors().add(1, factor("x"), Marks.ADDED);
        records.factors().remove(1, factor.id(), Marks.REMOVED);
        assertFalse(records.factors().find(1, factor.id()).isPresent());
        assertEquals(List.of(), all(records.factors(), 1));
    }

    @Test
    public void partsStandWherePeoplePutThemAndNewOnesBehind() {
        OrderedParts<Factor> factors = records().factors();
        List<String> added = List.of("a", "b", "c").stream().map(text -> factors.add(1, factor(text), Marks.ADDED).id()).toList();
        factors.add(2, factor("of another incident"), Marks.ADDED);
        factors.arrange(1, List.of(added.get(2), added.get(0), added.get(1)));
        factors.add(1, factor("d"), Marks.ADDED);
        assertEquals(List.of("c", "a", "b", "d"), all(factors, 1).stream().map(Factor::text).toList());
        assertEquals(4, all(factors, 1).stream().mapToInt(Factor::rev).sum());
        factors.remove(1, added.get(0), Marks.REMOVED);
        factors.restore(1, added.get(0), Marks.RESTORED);
        assertEquals(List.of("c", "a", "b", "d"), all(factors, 1).stream().map(Factor::text).toList());
        assertEquals(List.of("of another incident"), all(factors, 2).stream().map(Factor::text).toList());
    }

    @Test
    public void removedPartComesBackInItsPlaceAndIsOneRevisionFurther() {
        Records records = records();
        Factor first = records.factors().add(1, factor("first"), Marks.ADDED);
        Factor second = records.factors().add(1, factor("second"), Marks.ADDED);
        records.factors().remove(1, first.id(), Marks.REMOVED);
        assertEquals(Optional.of(first), records.factors().findRemoved(1, first.id()));
        assertEquals(Optional.empty(), records.factors().findRemoved(2, first.id()));
        assertEquals(Optional.empty(), records.factors().findRemoved(1, second.id()));
        Factor restored = records.factors().restore(1, first.id(), Marks.RESTORED);
        assertEquals(first.as(first.id(), 2), restored);
        assertEquals(List.of(restored, second), all(records.factors(), 1));
        assertEquals(Optional.empty(), records.factors().findRemoved(1, first.id()));
    }

    @Test
    public void whatWasRemovedIsListedUntilItComesBack() {
        Records records = records();
        TimelineEvent first = records.timeline().add(1, event("first"), Marks.ADDED);
        TimelineEvent second = records.timeline().add(1, event("second"), Marks.ADDED);
        records.timeline().add(1, event("third"), Marks.ADDED);
        TimelineEvent other = records.timeline().add(2, event("of another incident"), Marks.ADDED);
        List.of(second, first).forEach(event -> records.timeline().remove(1, event.id(), Marks.REMOVED));
        records.timeline().remove(2, other.id(), Marks.REMOVED);
        assertEquals(List.of(first, second), records.timeline().removed(1));
        records.timeline().restore(1, first.id(), Marks.RESTORED);
        assertEquals(List.of(second), records.timeline().removed(1));
        assertEquals(List.of(), records.timeline().removed(3));
    }

    @Test
    public void whoRemovedAPartLastIsToldOfThoseThatAreNotBack() {
        Records records = records();
        Mark again = new Mark(ChangeKind.REMOVED, Marks.REMOVED.at().plusSeconds(60), "kim");
        TimelineEvent first = records.timeline().add(1, event("first"), Marks.ADDED);
        TimelineEvent second = records.timeline().add(1, event("second"), Marks.ADDED);
        Factor factor = records.factors().add(1, factor("x"), Marks.ADDED);
        records.timeline().remove(1, first.id(), Marks.REMOVED);
        TimelineEvent back = records.timeline().restore(1, first.id(), Marks.RESTORED);
        records.timeline().remove(1, second.id(), Marks.REMOVED);
        assertEquals(List.of(new Removal<>(second, Marks.REMOVED)), records.timeline().removals(1));
        records.timeline().remove(1, first.id(), again);
        records.factors().remove(1, factor.id(), again);
        assertEquals(List.of(new Removal<>(back, again), new Removal<>(second, Marks.REMOVED)), records.timeline().removals(1));
        assertEquals(List.of(), records.timeline().removals(2));
    }

    @Test
    public void onlyWhatWasRemovedIsRestoredAndOnlyWhatIsThereIsRemoved() {
        Records records = records();
        Factor factor = records.factors().add(1, factor("x"), Marks.ADDED);
        assertThrows(NotFound.class, () -> records.factors().restore(1, factor.id(), Marks.RESTORED));
        records.factors().remove(1, factor.id(), Marks.REMOVED);
        assertThrows(NotFound.class, () -> records.factors().remove(1, factor.id(), Marks.REMOVED));
        assertThrows(NotFound.class, () -> records.factors().restore(2, factor.id(), Marks.RESTORED));
    }

    @Test
    public void historyKeepsWhoWhenAndWhatWasBefore() {
        Records records = records();
        TimelineEvent added = records.timeline().add(1, event("first").marked(true), Marks.ADDED);
        TimelineEvent changed = records.timeline().replace(1, added.id(), event("second"), Marks.CHANGED);
        records.timeline().remove(1, added.id(), Marks.REMOVED);
        records.timeline().restore(1, added.id(), Marks.RESTORED);
        assertEquals(
                List.of(
                        new PartChange<>(1, Marks.ADDED, null),
                        new PartChange<>(2, Marks.CHANGED, added),
                        new PartChange<>(2, Marks.REMOVED, changed),
                        new PartChange<>(3, Marks.RESTORED, null)),
                records.timeline().history(1, added.id()));
    }

    @Test
    public void historyOfFactorsAndWhysKeepsThemWhole() {
        Records records = records();
        Factor factor = records.factors().add(1, new Factor(null, 0, "OWN_KEY", "a", "because", LINK), Marks.ADDED);
        Why why = records.whys().add(1, why("w9", factor.id()), Marks.ADDED);
        records.factors().replace(1, factor.id(), factor("b"), Marks.CHANGED);
        records.whys().replace(1, why.id(), why(null, null), Marks.CHANGED);
        assertEquals(factor, records.factors().history(1, factor.id()).get(1).former());
        assertEquals(why, records.whys().history(1, why.id()).get(1).former());
    }

    @Test
    public void historyIsKeptForPartsOfTheIncidentOnly() {
        Records records = records();
        TimelineEvent event = records.timeline().add(1, event("x"), Marks.ADDED);
        assertThrows(NotFound.class, () -> records.timeline().history(2, event.id()));
        assertThrows(NotFound.class, () -> records.timeline().history(1, "e0"));
        records.discard(1);
        assertThrows(NotFound.class, () -> records.timeline().history(1, event.id()));
    }

    @Test
    public void discardingForgetsOneIncident() {
        Records records = records();
        records.timeline().add(1, event("x"), Marks.ADDED);
        records.factors().add(1, factor("x"), Marks.ADDED);
        records.whys().add(1, why(null, null), Marks.ADDED);
        Review review = new Review(Instant.parse("2026-03-05T10:00:00Z"), "MEETING", List.of("ana"), "notes");
        records.addReview(1, review);
        records.addReview(2, review);
        records.discard(1);
        assertEquals(List.of(), all(records.timeline(), 1));
        assertEquals(List.of(), all(records.factors(), 1));
        assertEquals(List.of(), all(records.whys(), 1));
        assertEquals(List.of(), records.reviews(List.of(1L)).getOrDefault(1L, List.of()));
        assertEquals(List.of(review), records.reviews(List.of(2L)).get(2L));
    }
}
