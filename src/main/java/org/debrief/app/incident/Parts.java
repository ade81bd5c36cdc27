package org.debrief.app.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept beside the issue of an incident, one kind of part at a time.
 *
 * <p>Changes run inside {@link org.debrief.app.Transactions#alone}.
 */
public interface Parts<T> {

    /** The parts of each incident, in the order in which they were added; one query, whatever their number. */
    Map<Long, List<T>> of(Collection<Long> incidentIds);

    /** One part of an incident, empty when the incident has none of that id. */
    Optional<T> find(long incidentId, String id);

    /** Adds a part and gives it an id and the revision 1. */
    T add(long incidentId, T part);

    /** Replaces the content of a part that exists and raises its revision. */
    T replace(long incidentId, String id, T content);

    /** Removes a part that exists. */
    void remove(long incidentId, String id);
}
