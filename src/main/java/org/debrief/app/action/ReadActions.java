package org.debrief.app.action;

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
        Action whole = new Action(
                action.id(),
                action.key(),
                action.summary(),
                action.owner(),
                action.due(),
                known.originalDue() == null ? action.due() : known.originalDue(),
                action.kind(),
                action.area(),
                action.status(),
                action.done(),
                action.done() ? completion.doneAt() : null,
                known.answers(),
                known.followUp());
        String doneBy = action.done() ? completion.doneBy() : null;
        return new TrackedAction(whole, new Progress(known.moves(), whole.doneAt(), doneBy, completion.reopened(), 0));
    }
}
