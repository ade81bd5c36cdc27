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

    /** The parts of each incident, in the order in which they were added, without those removed; one query, whatever their number. */
    Map<Long, List<T>> of(Collection<Long> incidentIds);

    /** One part of an incident, empty when the incident has none of that id, or it was removed. */
    Optional<T> find(long incidentId, String id);

    /** Adds a part and gives it an id and the revision 1. */
    T add(long incidentId, T part, Mark mark);

    /** Replaces the content of a part that exists and raises its revision. */
    T replace(long incidentId, String id, T content, Mark mark);

    /** Removes a part that exists; its history stays, and it can be brought back. */
    void remove(long incidentId, String id, Mark mark);

    /** A removed part as it was last, empty when there is none. */
    Optional<T> findRemoved(long incidentId, String id);

    /** The removed parts of an incident as they were last, in the order in which they were added. */
    List<T> removed(long incidentId);

    /** The same, each with who removed it last; two queries, whatever their number. */
    List<Removal<T>> removals(long incidentId);

    /** Brings a removed part back under its id, as it was, and raises its revision. */
    T restore(long incidentId, String id, Mark mark);

    /**
     * What was done to a part, removed or not, the oldest first; nothing from before changes were put on record.
     *
     * @throws org.debrief.app.NotFound when the incident never had it
     */
    List<PartChange<T>> history(long incidentId, String id);
}
