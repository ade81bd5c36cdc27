package org.debrief.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.action.FollowUp;
import org.debrief.app.action.ActionLedger;
import org.debrief.app.action.LedgerEntry;

/** The ledger of actions in our tables. */
public final class StoredLedger implements ActionLedger {

    private final ActiveObjects ao;
    private final ActionTable actions;

    public StoredLedger(ActiveObjects ao) {
        this.ao = ao;
        actions = new ActionTable(ao);
    }

    @Override
    public Map<Long, LedgerEntry> of(Collection<Long> incidentIds) {
        Map<Long, LedgerEntry> entries = new HashMap<>();
        for (ActionRow row : Rows.of(ao, ActionRow.class, "INCIDENT_ID", incidentIds)) {
            entries.put(row.getIssueId(), entry(row));
        }
        return entries;
    }

    private static LedgerEntry entry(ActionRow row) {
        LocalDate originalDue = row.getOriginalDue() == null ? null : LocalDate.ofEpochDay(row.getOriginalDue());
        Instant meeting = row.getFollowUpAt() == null ? null : Instant.ofEpochSecond(row.getFollowUpAt());
        FollowUp followUp = new FollowUp(meeting, ListColumn.strings(row.getFollowUpWith()));
        return new LedgerEntry(originalDue, row.getMoves(), ListColumn.strings(row.getAnswers()), followUp);
    }

    @Override
    public void open(long incidentId, long actionId, Action action, Instant at) {
        ao.executeInTransaction(() -> {
            ActionRow row = actions.row(actionId).orElseGet(() -> actions.create(incidentId, actionId, action.due(), at));
            ActionTable.tie(row, incidentId);
            ActionTable.plan(row, action);
            actions.due(row, action.due(), at, null);
            row.save();
            return null;
        });
    }

    @Override
    public void noteDue(long incidentId, long actionId, LocalDate due, Instant at, String by) {
        ao.executeInTransaction(() -> {
            ActionRow row = actions.row(actionId).orElseGet(() -> actions.create(incidentId, actionId, due, at));
            ActionTable.tie(row, incidentId);
            actions.due(row, due, at, by);
            row.save();
            return null;
        });
    }

    @Override
    public void answer(long incidentId, long actionId, Action action, List<String> answers, Instant at) {
        ao.executeInTransaction(() -> {
            ActionRow row = actions.row(actionId).orElseGet(() -> actions.create(incidentId, actionId, action.due(), at));
            ActionTable.tie(row, incidentId);
            row.setAnswers(ListColumn.ofStrings(answers));
            row.save();
            return null;
        });
    }

    @Override
    public void forget(long actionId) {
        ao.executeInTransaction(() -> {
            actions.forget(actionId);
            return null;
        });
    }
}
