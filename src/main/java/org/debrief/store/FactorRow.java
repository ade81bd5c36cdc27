package org.debrief.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of a contributing factor; evidence is JSON text. */
@Preload
@Table("FACTOR")
public interface FactorRow extends OrderedRow {

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
    String getCategory();

    void setCategory(String category);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    @StringLength(StringLength.UNLIMITED)
    String getAccepted();

    void setAccepted(String accepted);

    @StringLength(StringLength.UNLIMITED)
    String getEvidence();

    void setEvidence(String evidence);

    @Override
    Integer getPlace();

    @Override
    void setPlace(Integer place);

    @Override
    Boolean getRemoved();

    @Override
    void setRemoved(Boolean removed);
}
