package org.debrief.app.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.debrief.app.FakeJira;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.review.Postmortem;
import org.junit.Test;

/** Whichever change of a creation fails, nothing is left of it, in Jira or beside it. */
public class AllOrNothingTest {

    /** One issue, two events, two factors, two whys, one review, and an issue and an entry for each of two actions. */
    private static final int CHANGES = 12;

    private final FakeJira jira = new FakeJira();
    private final Postmortem draft = DocumentReader.draft(Documents.WHOLE);

    @Test
    public void anyFailingChangeLeavesNothing() {
        for (int change = 1; change <= CHANGES; change++) {
            jira.faults.failAt(change);
            assertThrows("change " + change, IllegalStateException.class, () -> jira.create.create(draft));
            assertTrue("after change " + change, jira.isEmpty());
        }
    }

    @Test
    public void thereIsNoOtherChange() {
        jira.faults.failAt(CHANGES + 1);
        jira.create.create(draft);
        assertFalse(jira.isEmpty());
    }

    @Test
    public void otherIncidentsStay() {
        jira.create.create(draft);
        Postmortem before = jira.read.one("OPS-1");
        jira.faults.failAt(CHANGES);
        assertThrows(IllegalStateException.class, () -> jira.create.create(draft));
        assertEquals(1, jira.incidents.count());
        assertEquals(before, jira.read.one("OPS-1"));
    }

    @Test
    public void firstFailureIsTheOneReported() {
        RuntimeException second = new IllegalStateException("cannot take back");
        jira.incidents.failDiscarding(second);
        jira.faults.failAt(5);
        RuntimeException first = assertThrows(IllegalStateException.class, () -> jira.create.create(draft));
        assertEquals("planned failure", first.getMessage());
        assertSame(second, first.getSuppressed()[0]);
    }
}
