package org.debrief.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of a timeline event; instants are epoch seconds, evidence is JSON text. */
@Preload
@Table("EVENT")
public interface EventRow extends PartRow {

    @Override
    @Indexed
    @NotNull
    long getIncidentId();

    @Override
    void setIncidentId(long incidentId);

    @Override
    @NotNull
    int getRev();

    @Override
    void setRev(int rev);

    @NotNull
    long getHappenedAt();

    void setHappenedAt(long happenedAt);

    String getExactness();

    void setExactness(String exactness);

    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    String getAuthor();

    void setAuthor(String author);

    @StringLength(StringLength.UNLIMITED)
    String getSourceName();

    void setSourceName(String sourceName);

    Integer getSourceLine();

    void setSourceLine(Integer sourceLine);

    @StringLength(StringLength.UNLIMITED)
    String getSourceHash();

    void setSourceHash(String sourceHash);

    Integer getShiftSeconds();

    void setShiftSeconds(Integer shiftSeconds);

    @StringLength(StringLength.UNLIMITED)
    String getEvidence();

    void setEvidence(String evidence);

    Boolean getKeyEvent();

    void setKeyEvent(Boolean keyEvent);

    @Override
    Boolean getRemoved();

    @Override
    void setRemoved(Boolean removed);
}
