package org.debrief.app.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.action.Progress;
import org.debrief.app.incident.StoredIncident;

/** Puts the issues of actions and the ledger's entries together; a fixed number of queries. */
public final class ReadActions {

    private final ActionTracker tracker;
    private final ActionLedger ledger;

    public ReadActions(ActionTracker tracker, ActionLedger ledger) {
        this.tracker = tracker;
        this.ledger = ledger;
    }

    /** The actions of each incident, by its id, in the order of their keys. */
    public Map<Long, List<TrackedAction>> of(Collection<StoredIncident> incidents) {
        Map<Long, LedgerEntry> entries = ledger.of(incidents.stream().map(StoredIncident::id).toList());
        Map<Long, List<TrackedAction>> tracked = new LinkedHashMap<>();
        tracker.of(incidents).forEach((incident, issues) -> tracked.put(incident, issues.stream()
                .map(issue -> tracked(issue.action(), entries.get(Long.valueOf(issue.action().id())), issue.completion()))
                .toList()));
        return tracked;
    }

    private static TrackedAction tracked(Action action, LedgerEntry entry, Completion completion) {
        LedgerEntry known = entry == null ? LedgerEntry.ofUnknown(action) : entry;
        LocalDate originalDue = known.originalDue() == null ? action.due() : known.originalDue();
        Action whole = action.recorded(originalDue, known.answers(), known.followUp()).completed(completion.doneAt());
        String doneBy = action.done() ? completion.doneBy() : null;
        return new TrackedAction(whole, new Progress(known.moves(), whole.doneAt(), doneBy, completion.reopened(), 0));
    }
}
