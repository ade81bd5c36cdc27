package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
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
        return new Why(null, 0, parent, "x", factor, "accepted", LINK);
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
        Part event = records.timeline().add(1, event("x"));
        Part factor = records.factors().add(1, factor("x"));
        Part why = records.whys().add(1, why(null, null));
        assertTrue(event.id().matches("e\\d+"));
        assertTrue(factor.id().matches("f\\d+"));
        assertTrue(why.id().matches("w\\d+"));
        assertEquals(1, event.rev() * factor.rev() * why.rev());
    }

    @Test
    public void partsComeBackAsTheyWereAddedAndInThatOrder() {
        Records records = records();
        TimelineEvent first = records.timeline().add(1, event("first"));
        records.timeline().add(2, event("of another incident"));
        TimelineEvent second = records.timeline().add(1, event("second"));
        assertEquals(List.of(first, second), all(records.timeline(), 1));
        assertEquals("first", first.text());
        assertEquals(LINK, first.evidence());
        Factor factor = records.factors().add(1, factor("x"));
        Why top = records.whys().add(1, why(null, factor.id()));
        Why under = records.whys().add(1, why(top.id(), null));
        assertEquals(List.of(top, under), all(records.whys(), 1));
    }

    @Test
    public void partIsFoundInItsIncidentOnly() {
        Records records = records();
        Factor factor = records.factors().add(1, factor("x"));
        assertEquals(Optional.of(factor), records.factors().find(1, factor.id()));
        assertEquals(Optional.empty(), records.factors().find(2, factor.id()));
        assertEquals(Optional.empty(), records.factors().find(1, "f0"));
        assertEquals(Optional.empty(), records.factors().find(1, "nonsense"));
    }

    @Test
    public void replacingKeepsIdAndPlaceAndRaisesTheRevision() {
        Records records = records();
        Factor first = records.factors().add(1, factor("first"));
        Factor second = records.factors().add(1, factor("second"));
        Factor replaced = records.factors().replace(1, first.id(), new Factor("other", 9, "TOOLING", "new", "why not", List.of()));
        assertEquals(new Factor(first.id(), 2, "TOOLING", "new", "why not", List.of()), replaced);
        assertEquals(List.of(replaced, second), all(records.factors(), 1));
    }

    @Test
    public void removedPartIsGone() {
        Records records = records();
        Factor factor = records.factors().add(1, factor("x"));
        records.factors().remove(1, factor.id());
        assertFalse(records.factors().find(1, factor.id()).isPresent());
        assertEquals(List.of(), all(records.factors(), 1));
    }

    @Test
    public void discardingForgetsOneIncident() {
        Records records = records();
        records.timeline().add(1, event("x"));
        records.factors().add(1, factor("x"));
        records.whys().add(1, why(null, null));
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
