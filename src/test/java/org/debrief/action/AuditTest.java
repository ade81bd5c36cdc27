package org.debrief.action;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** How one action is judged, on 10 March 2026, by its due date, the instant it was done, and the server's zone. */
@RunWith(Parameterized.class)
public class AuditTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    private final Action action;
    private final ZoneId zone;
    private final Long daysLate;
    private final String verdict;

    public AuditTest(String due, String doneAt, String zone, Long daysLate, String verdict) {
        this.action = action(due, doneAt, "ana");
        this.zone = ZoneId.of(zone);
        this.daysLate = daysLate;
        this.verdict = verdict;
    }

    /** Due, done at, zone, days late, verdict. */
    @Parameters(name = "due {0}, done {1}, {2}: {4}")
    public static List<Object[]> table() {
        return List.of(new Object[][] {
            {"2026-03-09", "-", "UTC", null, "overdue"},
            {"2026-03-10", "-", "UTC", null, "open"},
            {"2026-03-11", "-", "UTC", null, "open"},
            {"-", "-", "UTC", null, "open"},
            {"-", "2026-03-09T12:00:00Z", "UTC", null, "onTime"},
            {"2026-03-05", "2026-03-05T23:59:59Z", "UTC", 0L, "onTime"},
            {"2026-03-05", "2026-03-06T00:00:00Z", "UTC", 1L, "late"},
            {"2026-03-05", "2026-03-01T00:00:00Z", "UTC", 0L, "onTime"},
            {"2026-02-27", "2026-03-02T12:00:00Z", "UTC", 3L, "late"},
            {"2026-03-05", "2026-03-05T23:30:00Z", "Europe/Berlin", 1L, "late"},
            {"2026-03-05", "2026-03-06T04:30:00Z", "America/New_York", 0L, "onTime"},
            {"2026-03-05", "2026-03-05T10:59:59Z", "Pacific/Auckland", 0L, "onTime"},
            {"2026-03-05", "2026-03-05T11:00:00Z", "Pacific/Auckland", 1L, "late"},
            // The night in which Berlin's clocks go forward has 23 hours, and is one day all the same.
            {"2026-03-28", "2026-03-29T21:59:59Z", "Europe/Berlin", 1L, "late"},
        });
    }

    static Action action(String due, String doneAt, String owner) {
        LocalDate date = due.equals("-") ? null : LocalDate.parse(due);
        boolean done = !doneAt.equals("-");
        return new Action(
                "1", "OPS-2", "x", owner, date, date, null, null, done ? "Done" : "To Do", done,
                done ? Instant.parse(doneAt) : null, List.of(), FollowUp.NONE);
    }

    private AuditRow row() {
        return AuditRow.of(action, Progress.NONE, TODAY, zone);
    }

    @Test
    public void daysLateAreCountedInTheServersZone() {
        assertEquals(daysLate, row().daysLate());
    }

    @Test
    public void everyActionIsCountedOnce() {
        AuditTotals totals = Audit.of(List.of(row())).totals();
        assertEquals(verdict.equals("onTime") ? 1 : 0, totals.onTime());
        assertEquals(verdict.equals("late") ? 1 : 0, totals.late());
        assertEquals(action.done() ? 0 : 1, totals.open());
        assertEquals(verdict.equals("overdue") ? 1 : 0, totals.overdue());
        assertEquals(1, totals.all());
    }
}
