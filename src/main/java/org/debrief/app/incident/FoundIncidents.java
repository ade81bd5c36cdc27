package org.debrief.app.incident;

import java.util.List;

/**
 * A page of incidents found by a query.
 *
 * @param total how many the query finds in all
 */
public record FoundIncidents(List<StoredIncident> incidents, int start, int total) {

    public FoundIncidents {
        incidents = List.copyOf(incidents);
    }
}
