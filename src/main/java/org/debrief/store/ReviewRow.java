package org.debrief.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of a review; the instant is epoch seconds, attendees are JSON text. */
@Preload
@Table("REVIEW")
public interface ReviewRow extends Entity {

    @Indexed
    @NotNull
    long getIncidentId();

    void setIncidentId(long incidentId);

    Long getHeldAt();

    void setHeldAt(Long heldAt);

    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    String getAttendees();

    void setAttendees(String attendees);

    @StringLength(StringLength.UNLIMITED)
    String getNotes();

    void setNotes(String notes);
}
