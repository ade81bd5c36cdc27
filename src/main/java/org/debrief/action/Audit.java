package org.debrief.action;

import java.util.List;

/** The completion audit: what became of a set of actions. */
public record Audit(List<AuditRow> rows, AuditTotals totals) {

    public Audit {
        rows = List.copyOf(rows);
    }

    /** The audit of the given rows, in their order. */
    public static Audit of(List<AuditRow> rows) {
        return new Audit(rows, AuditTotals.of(rows));
    }
}
