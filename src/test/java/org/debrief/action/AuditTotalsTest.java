package org.debrief.action;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;

/** The sums of an audit. */
public class AuditTotalsTest {

    private static AuditRow row(String due, String doneAt, String owner) {
        return AuditRow.of(AuditTest.action(due, doneAt, owner), Progress.NONE, LocalDate.parse("2026-03-10"), ZoneOffset.UTC);
    }

    @Test
    public void everyKindIsCounted() {
        Audit audit = Audit.of(List.of(
                row("2026-03-01", "2026-03-01T00:00:00Z", null),
                row("-", "2026-03-01T00:00:00Z", null),
                row("2026-03-01", "2026-03-02T00:00:00Z", "ana"),
                row("2026-03-09", "-", "ana"),
                row("2026-03-09", "-", null),
                row("2026-03-11", "-", "ana"),
                row("-", "-", null)));
        assertEquals(new AuditTotals(2, 1, 4, 2, 2, 1, 7), audit.totals());
    }

    @Test
    public void emptyAuditCountsNothing() {
        assertEquals(new AuditTotals(0, 0, 0, 0, 0, 0, 0), Audit.of(List.of()).totals());
    }

    @Test
    public void doneWithoutAKnownInstantIsOnTime() {
        Action action = new Action(
                "1", "OPS-2", "x", null, LocalDate.parse("2026-03-01"), null, null, null, "Done", true, null, List.of(), FollowUp.NONE);
        AuditRow row = AuditRow.of(action, Progress.NONE, LocalDate.parse("2026-03-10"), ZoneOffset.UTC);
        assertEquals(new AuditTotals(1, 0, 0, 0, 0, 0, 1), Audit.of(List.of(row)).totals());
    }
}
