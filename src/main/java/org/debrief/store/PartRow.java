package org.debrief.store;

import net.java.ao.Entity;

/**
 * What the rows of all kinds of parts have in common.
 *
 * <p>Each kind declares these columns again: the engine would look for an index of this type in a table of its own.
 */
public interface PartRow extends Entity {

    long getIncidentId();

    void setIncidentId(long incidentId);

    int getRev();

    void setRev(int rev);

    /** Whether it was removed; {@code null} when it was not. */
    Boolean getRemoved();

    void setRemoved(Boolean removed);
}
