package org.debrief.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row of one change of an action's due date; dates are epoch days, the instant epoch seconds. */
@Preload
@Table("DUE_MOVE")
public interface DueMoveRow extends Entity {

    @Indexed
    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    Long getDueBefore();

    void setDueBefore(Long dueBefore);

    Long getDueAfter();

    void setDueAfter(Long dueAfter);

    @NotNull
    long getMovedAt();

    void setMovedAt(long movedAt);

    String getMovedBy();

    void setMovedBy(String movedBy);
}
