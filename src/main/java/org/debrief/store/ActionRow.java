package org.debrief.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A row of what we keep beside the issue of an action; dates are epoch days, instants epoch seconds, lists JSON text.
 *
 * <p>The incident is 0 as long as it is not known: a sub-task is announced before it is tied to its parent.
 */
@Preload
@Table("ACTION")
public interface ActionRow extends Entity {

    @Unique
    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    @Indexed
    @NotNull
    long getIncidentId();

    void setIncidentId(long incidentId);

    Long getOriginalDue();

    void setOriginalDue(Long originalDue);

    Long getPresentDue();

    void setPresentDue(Long presentDue);

    @NotNull
    int getMoves();

    void setMoves(int moves);

    @NotNull
    long getOpenedAt();

    void setOpenedAt(long openedAt);

    @StringLength(StringLength.UNLIMITED)
    String getAnswers();

    void setAnswers(String answers);

    Long getFollowUpAt();

    void setFollowUpAt(Long followUpAt);

    @StringLength(StringLength.UNLIMITED)
    String getFollowUpWith();

    void setFollowUpWith(String followUpWith);
}
