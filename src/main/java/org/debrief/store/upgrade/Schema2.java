package org.debrief.store.upgrade;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * What version 2 made of the tables of version 1, frozen: marks of removal and of key events, the changes of parts, and
 * what was said about sources of evidence.
 */
final class Schema2 {

    private Schema2() {}

    /** Timeline events. */
    @Table("EVENT")
    interface Event extends Schema1.Event {

        @Override
        @Indexed
        @NotNull
        long getIncidentId();

        Boolean getKeyEvent();

        void setKeyEvent(Boolean keyEvent);

        Boolean getRemoved();

        void setRemoved(Boolean removed);
    }

    /** Contributing factors. */
    @Table("FACTOR")
    interface Factor extends Schema1.Factor {

        @Override
        @Indexed
        @NotNull
        long getIncidentId();

        Boolean getRemoved();

        void setRemoved(Boolean removed);
    }

    /** Whys. */
    @Table("WHY")
    interface Why extends Schema1.Why {

        @Override
        @Indexed
        @NotNull
        long getIncidentId();

        Boolean getRemoved();

        void setRemoved(Boolean removed);
    }

    /** Changes of parts. */
    @Table("PART_CHANGE")
    interface PartChange extends Entity {

        @Indexed
        @NotNull
        long getIncidentId();

        void setIncidentId(long incidentId);

        @NotNull
        String getPart();

        void setPart(String part);

        @NotNull
        int getRev();

        void setRev(int rev);

        @NotNull
        long getChangedAt();

        void setChangedAt(long changedAt);

        String getChangedBy();

        void setChangedBy(String changedBy);

        @NotNull
        String getKind();

        void setKind(String kind);

        @StringLength(StringLength.UNLIMITED)
        String getFormer();

        void setFormer(String former);
    }

    /** What was said about sources of evidence. */
    @Table("EVIDENCE_SOURCE")
    interface EvidenceSource extends Entity {

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
}
