package org.debrief.app.incident;

import java.util.List;
import java.util.Optional;
import org.debrief.app.CurrentReader;
import org.debrief.app.Message;
import org.debrief.app.NotAllowed;
import org.debrief.app.NotFound;
import org.debrief.app.Permissions;

/** The door to single incidents: what the current reader may see and change. */
public final class IncidentAccess {

    private final Incidents incidents;
    private final Permissions permissions;
    private final CurrentReader reader;

    public IncidentAccess(Incidents incidents, Permissions permissions, CurrentReader reader) {
        this.incidents = incidents;
        this.permissions = permissions;
        this.reader = reader;
    }

    /**
     * The incident of a key.
     *
     * @throws NotFound when there is none that the reader may see
     * @throws NotAllowed in the same case, when nobody is signed in
     */
    public StoredIncident readable(String key) {
        return Optional.ofNullable(incidents.byKeys(List.of(key)).get(key)).orElseThrow(() -> unavailable(key));
    }

    /**
     * The incident of a key, to be changed.
     *
     * @throws NotAllowed when the reader sees it but may not edit it
     */
    public StoredIncident editable(String key) {
        StoredIncident incident = readable(key);
        if (!mayEdit(incident)) {
            throw reader.userName().isEmpty()
                    ? NotAllowed.anonymous()
                    : NotAllowed.because(Message.of("debrief.error.incident.not.editable", incident.key()));
        }
        return incident;
    }

    /** Whether the reader may change an incident they see. */
    public boolean mayEdit(StoredIncident incident) {
        return permissions.mayEdit(incident);
    }

    private RuntimeException unavailable(String key) {
        return reader.userName().isEmpty() ? NotAllowed.anonymous() : NotFound.incident(key);
    }
}
