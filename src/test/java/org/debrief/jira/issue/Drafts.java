package org.debrief.jira.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.debrief.action.Action;
import org.debrief.action.ActionKind;
import org.debrief.action.FollowUp;
import org.debrief.incident.DetectionSource;
import org.debrief.incident.Incident;
import org.debrief.incident.Milestones;
import org.debrief.incident.ReviewState;
import org.debrief.incident.Roles;
import org.debrief.incident.Severity;
import org.debrief.incident.Texts;

/** Incidents and actions before they exist. */
public final class Drafts {

    private static final Milestones MILESTONES = new Milestones(
            Instant.parse("2026-03-01T09:58:07Z"),
            Instant.parse("2026-03-01T10:03:11Z"),
            Instant.parse("2026-03-01T10:04:59Z"),
            Instant.parse("2026-03-01T10:40:00Z"),
            Instant.parse("2026-03-01T11:30:31Z"));

    private Drafts() {}

    /** An incident with every field. */
    public static Incident whole(String project) {
        return new Incident(
                null,
                project,
                "Checkout down <b>& out</b>",
                new Texts("What happened\nand how", "Short", "Customers could not pay", List.of("One", "Two", "Three")),
                Severity.SEV1,
                List.of("checkout", "payments"),
                false,
                ReviewState.IN_REVIEW,
                MILESTONES,
                DetectionSource.ALERT,
                new Roles("admin", "ada", "kim", List.of("ada", "kim")));
    }

    /** An incident of which only the summary is known. */
    public static Incident bare(String project, String summary) {
        return new Incident(
                null, project, summary, Texts.NONE, null, List.of(), null, null, Milestones.NONE, null, Roles.NONE);
    }

    /** An action nobody owns. */
    public static Action action(String summary, LocalDate due) {
        return Action.planned(summary, null, due, ActionKind.ALERT_TUNING, "OPERATIONS", List.of(), FollowUp.NONE);
    }
}
