package org.debrief.app.action;

import java.time.Clock;
import org.debrief.action.Action;
import org.debrief.app.incident.StoredIncident;

/** Opens the issue of an action and its entry in the ledger, both or neither; asks no permission. */
public final class OpenAction {

    private final ActionTracker tracker;
    private final ActionLedger ledger;
    private final Clock clock;

    public OpenAction(ActionTracker tracker, ActionLedger ledger, Clock clock) {
        this.tracker = tracker;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The action with the id and key of its issue. */
    public Action open(StoredIncident incident, Action planned) {
        Action created = tracker.create(incident, planned);
        try {
            ledger.open(incident.id(), Long.parseLong(created.id()), planned, clock.instant());
            return created;
        } catch (RuntimeException e) {
            discard(created, e);
            throw e;
        }
    }

    private void discard(Action created, RuntimeException reason) {
        try {
            tracker.discard(created);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
