package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import org.debrief.analysis.Why;
import org.debrief.app.Conflict;
import org.debrief.app.FakeJira;
import org.debrief.app.Said;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.timeline.Evidence;
import org.debrief.timeline.EvidenceType;
import org.junit.Before;
import org.junit.Test;

/** Where a why may stand; the incident has w1 and w2 under it, and the factors f1 and f2. */
public class WhyRulesTest {

    private final FakeJira jira = new FakeJira();
    private final EditParts<Why> whys =
            new EditWhys(jira.access, jira.records, jira.editing);

    @Before
    public void oneIncident() {
        jira.create.create(DocumentReader.draft(Documents.WHOLE));
    }

    private static Why why(int rev, String parent, String factor) {
        return new Why(null, rev, parent, null, "x", factor, null, List.of());
    }

    @Test
    public void whyStandsUnderAWhyOfItsIncident() {
        assertEquals("w2", whys.add("OPS-1", why(0, "w2", "f2")).parent());
        assertEquals(List.of("parent reference.unknown"), Said.by(() -> whys.add("OPS-1", why(0, "w9", null))));
        jira.create.create(DocumentReader.draft(Documents.SMALLEST));
        assertEquals(List.of("parent reference.unknown"), Said.by(() -> whys.add("OPS-2", why(0, "w1", null))));
    }

    @Test
    public void whyIsTiedToAFactorOfItsIncident() {
        assertEquals(
                List.of("factor reference.unknown", "parent reference.unknown"),
                Said.by(() -> whys.add("OPS-1", why(0, "f1", "w1"))));
    }

    @Test
    public void onlyAtTheTopAWhyStartsFromAFactorOfItsIncident() {
        Why start = new Why(null, 0, null, "f2", "x", null, null, List.of());
        assertEquals("f2", whys.add("OPS-1", start).effect());
        assertEquals(List.of("effect reference.unknown"), Said.by(() -> whys.add("OPS-1", start.under(null, "f9"))));
        assertEquals(List.of("effect why.effect"), Said.by(() -> whys.add("OPS-1", start.under("w1", "f2"))));
    }

    @Test
    public void evidenceNamesEventsOfTheIncidentAlsoThoseRemovedSince() {
        Why proved = why(0, null, null).withEvidence(List.of(new Evidence(EvidenceType.EVENT, "e1", null)));
        String id = whys.add("OPS-1", proved).id();
        assertEquals(
                List.of("evidence[0].value evidence.event"),
                Said.by(() -> whys.add("OPS-1", proved.withEvidence(List.of(new Evidence(EvidenceType.EVENT, "e9", null))))));
        jira.records.timeline().remove(1, "e1", Marks.REMOVED);
        assertEquals(2, whys.replace("OPS-1", id, proved.as(id, 1)).rev());
        assertEquals("the document drops it", List.of(), jira.read.one("OPS-1").whys().get(2).evidence());
    }

    @Test
    public void whyCannotStandUnderItselfOrItsDescendants() {
        assertEquals(List.of("parent why.cycle"), Said.by(() -> whys.replace("OPS-1", "w1", why(1, "w1", null))));
        assertEquals(List.of("parent why.cycle"), Said.by(() -> whys.replace("OPS-1", "w1", why(1, "w2", null))));
    }

    @Test
    public void whyMayMoveToTheTop() {
        assertNull(whys.replace("OPS-1", "w2", why(1, null, null)).parent());
    }

    @Test
    public void analysisMayBe20Deep() {
        String under = "w2";
        for (int depth = 3; depth <= 20; depth++) {
            under = whys.add("OPS-1", why(0, under, null)).id();
        }
        String deepest = under;
        assertEquals(List.of("parent why.deep"), Said.by(() -> whys.add("OPS-1", why(0, deepest, null))));
    }

    @Test
    public void movingASubtreeMayNotMakeItTooDeep() {
        String top = whys.add("OPS-1", why(0, null, null)).id();
        String under = top;
        for (int depth = 2; depth <= 19; depth++) {
            under = whys.add("OPS-1", why(0, under, null)).id();
        }
        assertEquals(List.of("parent why.deep"), Said.by(() -> whys.replace("OPS-1", top, why(1, "w2", null))));
    }

    @Test
    public void whyStaysWhileOthersStandUnderIt() {
        assertEquals(List.of("children why.used"), Said.by(Conflict.class, () -> whys.remove("OPS-1", "w1", 1)));
        whys.remove("OPS-1", "w2", 1);
        whys.remove("OPS-1", "w1", 1);
        assertEquals(List.of(), whys.list("OPS-1"));
    }
}
