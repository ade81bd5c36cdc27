package org.debrief.action;

import java.util.List;
import java.util.function.Predicate;

/**
 * The sums of an audit; {@code onTime + late + open} is {@code all}, and {@code overdue} is a part of {@code open}.
 *
 * @param onTime done on or before the due date, or done without one
 * @param late done after the due date
 * @param open not done
 * @param overdue not done and due before today
 * @param withoutOwner not done and owned by nobody
 * @param withoutDue not done and without a due date
 */
public record AuditTotals(int onTime, int late, int open, int overdue, int withoutOwner, int withoutDue, int all) {

    static AuditTotals of(List<AuditRow> rows) {
        return new AuditTotals(
                count(rows, AuditRow::onTime),
                count(rows, AuditRow::isLate),
                count(rows, row -> !row.action().done()),
                count(rows, AuditRow::overdue),
                count(rows, row -> !row.action().done() && row.action().owner() == null),
                count(rows, row -> !row.action().done() && row.action().due() == null),
                rows.size());
    }

    private static int count(List<AuditRow> rows, Predicate<AuditRow> test) {
        return (int) rows.stream().filter(test).count();
    }
}
