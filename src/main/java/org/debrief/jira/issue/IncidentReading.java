package org.debrief.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Objects;
import org.debrief.app.incident.StoredIncident;
import org.debrief.incident.DetectionSource;
import org.debrief.incident.Incident;
import org.debrief.incident.Milestones;
import org.debrief.incident.ReviewState;
import org.debrief.incident.Roles;
import org.debrief.incident.Severity;
import org.debrief.incident.Texts;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Roster;

/** Reads an incident from its issue. */
final class IncidentReading {

    private final Roster roster;

    IncidentReading(Roster roster) {
        this.roster = roster;
    }

    StoredIncident incident(Issue issue) {
        FieldValues values = new FieldValues(issue, roster);
        Incident incident = new Incident(
                issue.getKey(),
                issue.getProjectObject().getKey(),
                issue.getSummary(),
                texts(issue, values),
                values.choice(FieldRole.SEVERITY, Severity.class),
                values.labels(FieldRole.SERVICES),
                drill(values),
                values.choice(FieldRole.STATE, ReviewState.class),
                milestones(values),
                values.choice(FieldRole.DETECTION_SOURCE, DetectionSource.class),
                roles(values));
        return new StoredIncident(issue.getId(), issue.getProjectId(), incident);
    }

    private static Texts texts(Issue issue, FieldValues values) {
        List<String> learnings =
                FieldRole.LEARNINGS.stream().map(values::prose).filter(Objects::nonNull).toList();
        return new Texts(
                FieldValues.written(issue.getDescription()),
                values.prose(FieldRole.EXECUTIVE_SUMMARY),
                values.prose(FieldRole.IMPACT),
                learnings);
    }

    private static Boolean drill(FieldValues values) {
        String choice = values.choice(FieldRole.DRILL);
        return choice == null ? null : choice.equals("YES");
    }

    private static Milestones milestones(FieldValues values) {
        return new Milestones(
                values.instant(FieldRole.IMPACT_STARTED),
                values.instant(FieldRole.DETECTED),
                values.instant(FieldRole.ACKNOWLEDGED),
                values.instant(FieldRole.MITIGATED),
                values.instant(FieldRole.RESOLVED));
    }

    private static Roles roles(FieldValues values) {
        return new Roles(
                values.person(FieldRole.COMMANDER),
                values.person(FieldRole.SCRIBE),
                values.person(FieldRole.FACILITATOR),
                values.people(FieldRole.PARTICIPANTS));
    }
}
