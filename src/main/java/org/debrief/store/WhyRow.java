package org.debrief.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of a why; its parent, effect and factor are the ids that documents show, evidence is JSON text. */
@Preload
@Table("WHY")
public interface WhyRow extends OrderedRow {

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

    String getParentPart();

    void setParentPart(String parentPart);

    String getEffectPart();

    void setEffectPart(String effectPart);

    String getFactorPart();

    void setFactorPart(String factorPart);

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
