package org.debrief.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;

/** What the rows of all kinds of parts have in common. */
public interface PartRow extends Entity {

    @Indexed
    @NotNull
    long getIncidentId();

    void setIncidentId(long incidentId);

    @NotNull
    int getRev();

    void setRev(int rev);
}
