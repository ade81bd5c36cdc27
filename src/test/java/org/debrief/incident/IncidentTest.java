package org.debrief.incident;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** What an incident and its values hold. */
public class IncidentTest {

    private static Incident incident(Boolean drill) {
        return new Incident(
                null, "OPS", "Slow", Texts.NONE, null, List.of(), drill, null, Milestones.NONE, null,
                new Roles("ana", null, null, List.of("cleo", "ana", "cleo")));
    }

    @Test
    public void onlyWhatIsSaidToBeOneIsADrill() {
        assertTrue(incident(true).isDrill());
        assertFalse(incident(false).isDrill());
        assertFalse(incident(null).isDrill());
    }

    @Test
    public void participantsAreSortedWithoutRepetitions() {
        assertEquals(List.of("ana", "cleo"), incident(null).withSortedParticipants().roles().participants());
    }

    @Test
    public void participantsOfADraftStayAsGiven() {
        assertEquals(List.of("cleo", "ana", "cleo"), incident(null).roles().participants());
    }

    @Test
    public void milestonesAreWholeSeconds() {
        Milestones milestones = new Milestones(null, Instant.parse("2026-03-01T10:00:00.999Z"), null, null, null);
        assertEquals(Instant.parse("2026-03-01T10:00:00Z"), milestones.at(Milestone.DETECTED).orElseThrow());
        assertFalse(milestones.at(Milestone.RESOLVED).isPresent());
    }

    @Test
    public void listsAreCopied() {
        List<String> learnings = new ArrayList<>(List.of("a"));
        Texts texts = new Texts(null, null, null, learnings);
        learnings.add("b");
        assertEquals(List.of("a"), texts.learnings());
    }

    @Test
    public void projectAndSummaryAreNeeded() {
        assertThrows(NullPointerException.class, () -> new Incident(
                null, null, "x", Texts.NONE, null, List.of(), null, null, Milestones.NONE, null, Roles.NONE));
        assertThrows(NullPointerException.class, () -> new Incident(
                null, "OPS", null, Texts.NONE, null, List.of(), null, null, Milestones.NONE, null, Roles.NONE));
    }
}
