package org.debrief.app.incident;

import java.util.Collection;
import java.util.Map;
import org.debrief.incident.Incident;

/** The issues of type <em>Incident</em>, as far as the current reader may see them. */
public interface Incidents {

    /**
     * The incidents of the given keys, by those keys as they were given; without those that do not exist, are of another
     * type, or are hidden. An incident that was moved is found by its former key too.
     *
     * <p>Costs a fixed number of queries, whatever the number of keys, and one more for each former key.
     */
    Map<String, StoredIncident> byKeys(Collection<String> keys);

    /**
     * The incidents among the issues a JQL query finds.
     *
     * @throws org.debrief.app.InvalidInput at {@code jql} when the host does not understand the query
     */
    FoundIncidents byJql(String jql, int start, int limit);

    /**
     * Creates the issue with all its fields and nothing else.
     *
     * @throws org.debrief.app.InvalidInput when the host refuses a field; then no issue is left behind
     */
    StoredIncident create(Incident draft);

    /** Takes back an incident that could not be completed, with its sub-tasks and without a notification. */
    void discard(StoredIncident incident);
}
