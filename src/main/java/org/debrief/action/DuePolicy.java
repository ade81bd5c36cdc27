package org.debrief.action;

import java.time.LocalDate;
import org.debrief.incident.Severity;

/** How long an action may take by default, in calendar days by the severity of its incident. */
public record DuePolicy(int sev1Days, int sev2Days, int otherDays) {

    /** 15 days after a SEV1, 30 after a SEV2, otherwise 8 weeks. */
    public static final DuePolicy DEFAULT = new DuePolicy(15, 30, 56);

    public DuePolicy {
        if (sev1Days < 0 || sev2Days < 0 || otherDays < 0) {
            throw new IllegalArgumentException("Days must not be negative");
        }
    }

    /** The due date of an action planned today; an unrated incident ({@code null}) counts as a lesser one. */
    public LocalDate due(Severity severity, LocalDate today) {
        if (severity == Severity.SEV1) {
            return today.plusDays(sev1Days);
        }
        return today.plusDays(severity == Severity.SEV2 ? sev2Days : otherDays);
    }
}
