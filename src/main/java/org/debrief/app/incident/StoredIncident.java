package org.debrief.app.incident;

import org.debrief.incident.Incident;

/**
 * An incident and the id of its issue.
 *
 * @param project the id of its project
 * @param incident has a key
 */
public record StoredIncident(long id, long project, Incident incident) {

    /** The issue key. */
    public String key() {
        return incident.key();
    }
}
