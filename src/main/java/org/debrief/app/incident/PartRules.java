package org.debrief.app.incident;

import java.util.List;
import org.debrief.app.Problem;
import org.debrief.incident.Part;

/** What must hold between a part and the others of its incident. */
public interface PartRules<T extends Part> {

    /**
     * What is wrong with a part that is to be added or replaced.
     *
     * @param id the part to be replaced, {@code null} when it is added
     */
    List<Problem> problems(StoredIncident incident, String id, T part);

    /**
     * Whether what a part refers to is there; asked when it is brought back, as its content was accepted before.
     */
    default List<Problem> referenceProblems(long incidentId, String id, T part) {
        return List.of();
    }

    /**
     * Refuses to remove a part that others refer to.
     *
     * @param field the field that would say what becomes of them, or that names the part
     * @throws org.debrief.app.Conflict naming what refers to it
     */
    default void requireUnused(long incidentId, String id, String field) {}
}
