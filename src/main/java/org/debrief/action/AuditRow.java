package org.debrief.action;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What became of one action.
 *
 * @param daysLate whole days from the due date to the day it was done; 0 when in time, {@code null} when not done or without a due date
 * @param overdue not done, and due before today
 */
public record AuditRow(Action action, Progress progress, Long daysLate, boolean overdue) {

    /** The row of an action; days are counted in the given zone, which is the server's. */
    public static AuditRow of(Action action, Progress progress, LocalDate today, ZoneId zone) {
        return new AuditRow(action, progress, daysLate(action, zone), action.isOverdue(today));
    }

    private static Long daysLate(Action action, ZoneId zone) {
        if (action.doneAt() == null || action.due() == null) {
            return null;
        }
        LocalDate doneOn = LocalDate.ofInstant(action.doneAt(), zone);
        return Math.max(0, ChronoUnit.DAYS.between(action.due(), doneOn));
    }

    /** Whether it was done, and not after its due date. */
    public boolean onTime() {
        return action.done() && !isLate();
    }

    /** Whether it was done after its due date. */
    public boolean isLate() {
        return action.done() && daysLate != null && daysLate > 0;
    }
}
