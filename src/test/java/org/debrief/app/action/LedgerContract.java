package org.debrief.app.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.debrief.action.Action;
import org.debrief.action.FollowUp;
import org.junit.Test;

/** What every {@link ActionLedger} does, in memory or in tables. */
public abstract class LedgerContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-10");
    private static final LocalDate SECOND = LocalDate.parse("2026-03-20");
    private static final FollowUp MEETING = new FollowUp(NOW, List.of("ana", "ben"));

    /** A ledger in which nothing is noted yet. */
    protected abstract ActionLedger ledger();

    private static Action action(LocalDate due) {
        return Action.planned("x", null, due, null, null, List.of("f1", "w2"), MEETING);
    }

    private static LedgerEntry entry(ActionLedger ledger) {
        return ledger.of(List.of(1L)).get(7L);
    }

    @Test
    public void unknownActionHasNoEntry() {
        assertTrue(ledger().of(List.of(1L)).isEmpty());
        assertTrue(ledger().of(List.of()).isEmpty());
    }

    @Test
    public void openedActionKeepsItsDueAnswersAndMeeting() {
        ActionLedger ledger = ledger();
        ledger.open(1, 7, action(FIRST), NOW);
        assertEquals(new LedgerEntry(FIRST, 0, List.of("f1", "w2"), MEETING), entry(ledger));
    }

    @Test
    public void everyChangeOfTheDateIsAMove() {
        ActionLedger ledger = ledger();
        ledger.open(1, 7, action(FIRST), NOW);
        ledger.noteDue(1, 7, SECOND, NOW, "ana");
        ledger.noteDue(1, 7, FIRST, NOW, null);
        ledger.noteDue(1, 7, null, NOW, "ana");
        assertEquals(3, entry(ledger).moves());
        assertEquals(FIRST, entry(ledger).originalDue());
    }

    @Test
    public void theSameDateAgainIsNoMove() {
        ActionLedger ledger = ledger();
        ledger.open(1, 7, action(FIRST), NOW);
        ledger.noteDue(1, 7, FIRST, NOW, "ana");
        assertEquals(0, entry(ledger).moves());
    }

    @Test
    public void firstDateEverIsTheOriginalAndNoMove() {
        ActionLedger ledger = ledger();
        ledger.open(1, 7, action(null), NOW);
        assertNull(entry(ledger).originalDue());
        ledger.noteDue(1, 7, FIRST, NOW, "ana");
        assertEquals(FIRST, entry(ledger).originalDue());
        assertEquals(0, entry(ledger).moves());
        ledger.noteDue(1, 7, SECOND, NOW, "ana");
        assertEquals(1, entry(ledger).moves());
    }

    @Test
    public void actionThatWasNeverOpenedIsNotedAllTheSame() {
        ActionLedger ledger = ledger();
        ledger.noteDue(1, 7, FIRST, NOW, "ana");
        ledger.noteDue(1, 7, SECOND, NOW, "ana");
        assertEquals(new LedgerEntry(FIRST, 1, List.of(), FollowUp.NONE), entry(ledger));
    }

    @Test
    public void forgottenActionHasNoEntry() {
        ActionLedger ledger = ledger();
        ledger.open(1, 7, action(FIRST), NOW);
        ledger.open(1, 8, action(SECOND), NOW);
        ledger.noteDue(1, 7, SECOND, NOW, "ana");
        ledger.forget(7);
        assertEquals(List.of(8L), List.copyOf(ledger.of(List.of(1L)).keySet()));
    }

    @Test
    public void actionsOfOtherIncidentsAreLeftOut() {
        ActionLedger ledger = ledger();
        ledger.open(1, 7, action(FIRST), NOW);
        ledger.open(2, 8, action(FIRST), NOW);
        assertEquals(List.of(8L), List.copyOf(ledger.of(List.of(2L)).keySet()));
    }

    @Test
    public void actionThatMovesToAnotherIncidentTakesItsHistoryAlong() {
        ActionLedger ledger = ledger();
        ledger.noteDue(1, 7, FIRST, NOW, "ana");
        ledger.noteDue(2, 7, SECOND, NOW, "ana");
        assertTrue(ledger.of(List.of(1L)).isEmpty());
        assertEquals(1, ledger.of(List.of(2L)).get(7L).moves());
    }

    @Test
    public void answersChangeAndNothingElse() {
        ActionLedger ledger = ledger();
        ledger.open(1, 7, action(FIRST), NOW);
        ledger.noteDue(1, 7, SECOND, NOW, "ana");
        ledger.answer(1, 7, action(SECOND), List.of("w3"), NOW);
        assertEquals(new LedgerEntry(FIRST, 1, List.of("w3"), MEETING), entry(ledger));
    }

    @Test
    public void anActionNobodyRecordedCanAnswer() {
        ActionLedger ledger = ledger();
        ledger.answer(1, 7, action(FIRST), List.of("f2"), NOW);
        assertEquals(new LedgerEntry(FIRST, 0, List.of("f2"), FollowUp.NONE), entry(ledger));
    }
}
