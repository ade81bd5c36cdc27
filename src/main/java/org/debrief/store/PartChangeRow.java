package org.debrief.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of a change of a part; the instant is epoch seconds, the value before it is the JSON of documents. */
@Preload
@Table("PART_CHANGE")
public interface PartChangeRow extends Entity {

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
