package org.debrief.app.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.debrief.action.Action;
import org.debrief.action.FollowUp;
import org.debrief.app.Faults;
import org.debrief.app.Undoable;

/** The ledger of actions, in memory. */
public final class FakeLedger implements ActionLedger, Undoable {

    /** A ledger's row with the present due date. */
    private record Row(long incident, LedgerEntry entry, LocalDate due) {}

    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final Faults faults;

    public FakeLedger(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Map<Long, LedgerEntry> of(Collection<Long> incidentIds) {
        Map<Long, LedgerEntry> found = new LinkedHashMap<>();
        rows.forEach((id, row) -> {
            if (incidentIds.contains(row.incident())) {
                found.put(id, row.entry());
            }
        });
        return found;
    }

    @Override
    public void open(long incidentId, long actionId, Action action, Instant at) {
        faults.step();
        rows.put(actionId, new Row(incidentId, new LedgerEntry(action.due(), 0, action.answers(), action.followUp()), action.due()));
    }

    @Override
    public void noteDue(long incidentId, long actionId, LocalDate due, Instant at, String by) {
        faults.step();
        Row row = rows.getOrDefault(actionId, new Row(incidentId, new LedgerEntry(null, 0, List.of(), FollowUp.NONE), null));
        if (Objects.equals(row.due(), due)) {
            return;
        }
        LedgerEntry before = row.entry();
        boolean first = before.originalDue() == null;
        rows.put(actionId, new Row(
                incidentId,
                new LedgerEntry(
                        first ? due : before.originalDue(), before.moves() + (first ? 0 : 1), before.answers(), before.followUp()),
                due));
    }

    @Override
    public void answer(long incidentId, long actionId, Action action, List<String> answers, Instant at) {
        faults.step();
        Row row = rows.getOrDefault(actionId, new Row(incidentId, new LedgerEntry(action.due(), 0, List.of(), FollowUp.NONE), action.due()));
        LedgerEntry before = row.entry();
        rows.put(actionId, new Row(incidentId, new LedgerEntry(before.originalDue(), before.moves(), answers, before.followUp()), row.due()));
    }

    @Override
    public void forget(long actionId) {
        rows.remove(actionId);
    }

    /** Whether nothing is kept of any action. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public Runnable checkpoint() {
        Map<Long, Row> before = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
