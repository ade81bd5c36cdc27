package org.debrief.app.incident;

import org.debrief.app.InvalidInput;
import org.debrief.app.action.OpenAction;
import org.debrief.review.Postmortem;

/** Creates an incident with everything a draft holds, or nothing at all. */
public final class CreateIncident {

    private final Admission admission;
    private final Incidents incidents;
    private final Storage storage;
    private final ReadIncidents read;

    public CreateIncident(Admission admission, Incidents incidents, Storage storage, ReadIncidents read) {
        this.admission = admission;
        this.incidents = incidents;
        this.storage = storage;
        this.read = read;
    }

    /**
     * The incident as it stands after creation.
     *
     * @throws InvalidInput with the path of everything that is wrong
     * @throws org.debrief.app.NotAllowed when the reader may not create incidents in the project
     * @throws org.debrief.app.Conflict when the project is not set up
     */
    public Postmortem create(Postmortem draft) {
        admission.admit(draft);
        StoredIncident incident = incidents.create(draft.incident().withSortedParticipants());
        try {
            storage.store(incident, draft);
        } catch (RuntimeException e) {
            discard(incident, e);
            throw e;
        }
        return read.made(incident);
    }

    private void discard(StoredIncident incident, RuntimeException reason) {
        try {
            incidents.discard(incident);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** Where a draft's parts go, in one transaction. */
    public record Storage(Records records, OpenAction actions, Editing editing) {

        void store(StoredIncident incident, Postmortem draft) {
            editing.transactions().inTransaction(() -> {
                new DraftParts(records, actions, incident, editing.mark(ChangeKind.ADDED)).store(draft);
                return incident;
            });
        }
    }
}
