package org.debrief.app.incident;

import org.debrief.incident.Incident;

/**
 * An incident and the id of its issue.
 *
 * @param incident has a key
 */
public record StoredIncident(long id, Incident incident) {

    /** The issue key. */
    public String key() {
        return incident.key();
    }
}
