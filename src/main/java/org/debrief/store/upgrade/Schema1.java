package org.debrief.store.upgrade;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The tables as version 1 made them, frozen: a later version changes its own copy and never this one.
 *
 * <p>What the columns mean is said at the rows of {@link org.debrief.store}.
 */
final class Schema1 {

    private Schema1() {}

    /** Timeline events. */
    @Table("EVENT")
    interface Event extends Entity {

        @Indexed
        @NotNull
        long getIncidentId();

        void setIncidentId(long incidentId);

        @NotNull
        int getRev();

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
    }

    /** Contributing factors. */
    @Table("FACTOR")
    interface Factor extends Entity {

        @Indexed
        @NotNull
        long getIncidentId();

        void setIncidentId(long incidentId);

        @NotNull
        int getRev();

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
    }

    /** Whys. */
    @Table("WHY")
    interface Why extends Entity {

        @Indexed
        @NotNull
        long getIncidentId();

        void setIncidentId(long incidentId);

        @NotNull
        int getRev();

        void setRev(int rev);

        String getParentPart();

        void setParentPart(String parentPart);

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
    }

    /** Reviews. */
    @Table("REVIEW")
    interface Review extends Entity {

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

    /** Actions. */
    @Table("ACTION")
    interface Action extends Entity {

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

    /** Moves of due dates. */
    @Table("DUE_MOVE")
    interface DueMove extends Entity {

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

    /** The registry. */
    @Table("ROLE")
    interface Role extends Entity {

        @Unique
        @NotNull
        String getRoleName();

        void setRoleName(String roleName);

        @NotNull
        String getHostId();

        void setHostId(String hostId);
    }
}
