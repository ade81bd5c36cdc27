package org.debrief.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of what was said about a source of evidence; the instant is epoch seconds, the date is an epoch day. */
@Preload
@Table("EVIDENCE_SOURCE")
public interface EvidenceSourceRow extends Entity {

    @Indexed
    @NotNull
    long getIncidentId();

    void setIncidentId(long incidentId);

    @StringLength(StringLength.UNLIMITED)
    String getSourceName();

    void setSourceName(String sourceName);

    String getFormatName();

    void setFormatName(String formatName);

    String getZoneId();

    void setZoneId(String zoneId);

    Integer getFirstYear();

    void setFirstYear(Integer firstYear);

    Long getFirstDate();

    void setFirstDate(Long firstDate);

    Integer getShiftSeconds();

    void setShiftSeconds(Integer shiftSeconds);

    String getChosenBy();

    void setChosenBy(String chosenBy);

    Long getChosenAt();

    void setChosenAt(Long chosenAt);

    Integer getEvents();

    void setEvents(Integer events);
}
