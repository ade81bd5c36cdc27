package org.debrief.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import org.debrief.incident.Severity;
import org.junit.Test;

/** Default due dates, in calendar days. */
public class DuePolicyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-20");

    private static String due(Severity severity) {
        return DuePolicy.DEFAULT.due(severity, TODAY).toString();
    }

    @Test
    public void worstIncidentsGive15Days() {
        assertEquals("2027-01-04", due(Severity.SEV1));
    }

    @Test
    public void secondWorstGive30Days() {
        assertEquals("2027-01-19", due(Severity.SEV2));
    }

    @Test
    public void othersAndUnratedGive8Weeks() {
        assertEquals("2027-02-14", due(Severity.SEV3));
        assertEquals("2027-02-14", due(Severity.SEV4));
        assertEquals("2027-02-14", due(null));
    }

    @Test
    public void negativeDaysAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DuePolicy(1, -1, 1));
    }
}
