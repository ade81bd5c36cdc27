package org.debrief.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.action.AreaShare;
import org.debrief.action.AuditRow;
import org.debrief.action.AuditTotals;
import org.debrief.action.FollowUp;

/** How the course of actions is put into words. */
public final class AuditPhrases {

    private final Phrases phrases;

    public AuditPhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The due date and how it came about, such as {@code 4 Mar 2026, moved 2 times, first due 1 Feb 2026}. */
    public String dueWithMoves(AuditRow row) {
        String due = row.action().due() == null ? phrases.text("debrief.action.due.none") : phrases.date(row.action().due());
        String moves = moves(row);
        return moves == null ? due : due + ", " + moves;
    }

    /** How often the due date moved and from where, {@code null} when it never did. */
    public String moves(AuditRow row) {
        int moves = row.progress().moves();
        if (moves == 0) {
            return null;
        }
        Action action = row.action();
        String moved = phrases.text("debrief.audit.moved", moves);
        return action.originalDue() == null || action.originalDue().equals(action.due())
                ? moved
                : moved + ", " + phrases.text("debrief.audit.first.due", phrases.date(action.originalDue()));
    }

    /** When and by whom it was done, {@code null} when it is not. */
    public String done(AuditRow row) {
        if (row.progress().doneAt() == null) {
            return null;
        }
        String at = phrases.date(row.progress().doneAt());
        return row.progress().doneBy() == null
                ? at
                : phrases.text("debrief.audit.done.by", at, phrases.person(row.progress().doneBy()));
    }

    /** Whether it was done, and in time. */
    public String outcome(AuditRow row) {
        if (row.overdue()) {
            return phrases.text("debrief.audit.overdue");
        }
        if (!row.action().done()) {
            return phrases.text("debrief.audit.open");
        }
        return row.isLate()
                ? phrases.text("debrief.audit.late.days", row.daysLate())
                : phrases.text("debrief.audit.on.time");
    }

    /** The counts of an audit by what they count; owners and due dates only where some are missing. */
    public Map<String, Integer> totals(AuditTotals totals) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(phrases.text("debrief.audit.all"), totals.all());
        counts.put(phrases.text("debrief.audit.on.time"), totals.onTime());
        counts.put(phrases.text("debrief.audit.late"), totals.late());
        counts.put(phrases.text("debrief.audit.open"), totals.open());
        counts.put(phrases.text("debrief.audit.overdue"), totals.overdue());
        putSome(counts, "debrief.audit.without.owner", totals.withoutOwner());
        putSome(counts, "debrief.audit.without.due", totals.withoutDue());
        return counts;
    }

    private void putSome(Map<String, Integer> counts, String key, int count) {
        if (count > 0) {
            counts.put(phrases.text(key), count);
        }
    }

    /** The name of an area, or that actions have none. */
    public String area(AreaShare share) {
        return share.area() == null ? phrases.text("debrief.area.none") : phrases.area(share.area());
    }

    /** How many actions an area has, such as {@code 3, 1 done}. */
    public String share(AreaShare share) {
        return phrases.text("debrief.area.share", share.all(), share.done());
    }

    /** When a follow-up meeting is and with whom, {@code null} when none is planned. */
    public String followUp(FollowUp followUp) {
        String at = followUp.at() == null ? null : phrases.moment(followUp.at());
        String attendees = phrases.people(followUp.attendees());
        if (at == null || attendees == null) {
            return at == null ? attendees : at;
        }
        return at + ", " + attendees;
    }
}
