package org.debrief.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.debrief.action.Action;
import org.debrief.action.ActionKind;
import org.debrief.action.FollowUp;
import org.debrief.app.action.LedgerEntry;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The ledger of actions on a database. */
public class StoredLedgerTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Rule
    public final StoreDatabase store = new StoreDatabase();

    private StoredLedger ledger;

    @Before
    public void open() {
        ledger = new StoredLedger(store.objects());
    }

    private static Action plan(LocalDate due) {
        FollowUp meeting = new FollowUp(NOON, List.of("ada", "kim"));
        return Action.planned("Add quota", "ada", due, ActionKind.PREVENT, null, List.of("f1", "w2"), meeting);
    }

    private LedgerEntry entry() {
        return ledger.of(List.of(1L)).get(10L);
    }

    @Test
    public void anOpenedActionKeepsItsPlan() {
        ledger.open(1, 10, plan(MAY), NOON);

        assertEquals(new LedgerEntry(MAY, 0, List.of("f1", "w2"), plan(MAY).followUp()), entry());
    }

    @Test
    public void everyChangeOfTheDateIsAMove() {
        ledger.open(1, 10, plan(MAY), NOON);
        ledger.noteDue(1, 10, JUNE, NOON, "ada");
        ledger.noteDue(1, 10, JUNE, NOON, "ada");
        ledger.noteDue(1, 10, null, NOON, null);
        ledger.noteDue(1, 10, MAY, NOON, "kim");

        assertEquals(3, entry().moves());
        assertEquals(MAY, entry().originalDue());
        assertEquals(List.of("f1", "w2"), entry().answers());
    }

    @Test
    public void theFirstDateEverIsTheOriginalAndNoMove() {
        ledger.open(1, 10, plan(null), NOON);
        ledger.noteDue(1, 10, MAY, NOON, "ada");

        assertEquals(MAY, entry().originalDue());
        assertEquals(0, entry().moves());
    }

    @Test
    public void anActionThatWasAnnouncedBeforeItWasOpenedGetsItsPlan() {
        ledger.noteDue(0, 10, MAY, NOON, "ada");
        ledger.open(1, 10, plan(MAY), NOON);

        assertEquals(new LedgerEntry(MAY, 0, List.of("f1", "w2"), plan(MAY).followUp()), entry());
        new StoredRecords(store.objects()).discard(1);
        assertTrue(ledger.of(List.of(1L)).isEmpty());
    }

    @Test
    public void aForgottenActionStartsAfresh() {
        ledger.open(1, 10, plan(MAY), NOON);
        ledger.noteDue(1, 10, JUNE, NOON, "ada");
        ledger.forget(10);
        assertTrue(ledger.of(List.of(1L)).isEmpty());

        ledger.noteDue(1, 10, JUNE, NOON, "ada");

        assertEquals(new LedgerEntry(JUNE, 0, List.of(), FollowUp.NONE), entry());
    }

    @Test
    public void readingCostsOneStatementWhateverTheNumberOfActions() {
        for (long action = 1; action <= 30; action++) {
            ledger.open(action % 3, action, plan(MAY), NOON);
            ledger.noteDue(action % 3, action, JUNE, NOON, "ada");
        }

        assertEquals(1, store.statements(() -> ledger.of(List.of(1L))));
        assertEquals(1, store.statements(() -> ledger.of(List.of(1L, 2L))));
    }
}
