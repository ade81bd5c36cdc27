package org.debrief.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.incident.Incident;
import org.debrief.incident.Milestones;
import org.debrief.incident.Roles;
import org.debrief.incident.Texts;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Roster;
import org.debrief.jira.role.TypeRole;

/**
 * Creates the issue of an incident with all its fields, or none.
 *
 * <p>Instants are written in a second step: Jira's own way takes them as text in the reader's format, to the minute.
 */
public final class IncidentCreation {

    private static final Map<String, String> SYSTEM_PATHS =
            Map.of("summary", "summary", "description", "description", "project", "project", "pid", "project");

    /** Leaves the choice of an assignee to the project's rule; documents do not name one for incidents. */
    private static final String AUTOMATIC = "-1";

    private final NewIssues issues;
    private final Places places;
    private final Choices choices;

    public IncidentCreation(NewIssues issues, Places places, Choices choices) {
        this.issues = issues;
        this.places = places;
        this.choices = choices;
    }

    Issue create(Roster roster, Incident draft) {
        Entry.Rules rules = new Entry.Rules(roster, choices);
        Map<CustomField, Timestamp> instants = instants(rules, draft.milestones());
        Entry entry = issues.entry(rules, places.of(roster, draft.project(), TypeRole.INCIDENT));
        enterTexts(entry, draft);
        enterChoices(entry, draft);
        enterRoles(entry, draft.roles());
        Issue created = issues.create(entry, new HostErrors(SYSTEM_PATHS, roster));
        return instants.isEmpty() ? created : issues.complete(created, issue -> put(instants, issue));
    }

    private static void enterTexts(Entry entry, Incident draft) {
        IssueInputParameters parameters = entry.parameters();
        parameters.setSummary(draft.summary());
        parameters.setAssigneeId(AUTOMATIC);
        Texts texts = draft.texts();
        if (texts.description() != null) {
            parameters.setDescription(texts.description());
        }
        entry.prose(FieldRole.EXECUTIVE_SUMMARY, texts.executiveSummary());
        entry.prose(FieldRole.IMPACT, texts.impact());
        List<String> learnings = texts.learnings();
        for (int i = 0; i < learnings.size(); i++) {
            entry.prose(FieldRole.LEARNINGS.get(i), learnings.get(i));
        }
    }

    private static void enterChoices(Entry entry, Incident draft) {
        entry.choice(FieldRole.SEVERITY, draft.severity());
        entry.labels(FieldRole.SERVICES, draft.services());
        entry.choice(FieldRole.DETECTION_SOURCE, draft.detectionSource());
        entry.choice(FieldRole.STATE, draft.state());
        if (draft.drill() != null) {
            entry.choice(FieldRole.DRILL, draft.drill() ? "YES" : "NO");
        }
    }

    private static void enterRoles(Entry entry, Roles roles) {
        entry.person(FieldRole.COMMANDER, roles.commander());
        entry.person(FieldRole.SCRIBE, roles.scribe());
        entry.person(FieldRole.FACILITATOR, roles.facilitator());
        entry.people(FieldRole.PARTICIPANTS, roles.participants());
    }

    private static Map<CustomField, Timestamp> instants(Entry.Rules rules, Milestones milestones) {
        Map<FieldRole, Instant> byRole = new LinkedHashMap<>();
        byRole.put(FieldRole.IMPACT_STARTED, milestones.impactStarted());
        byRole.put(FieldRole.DETECTED, milestones.detected());
        byRole.put(FieldRole.ACKNOWLEDGED, milestones.acknowledged());
        byRole.put(FieldRole.MITIGATED, milestones.mitigated());
        byRole.put(FieldRole.RESOLVED, milestones.resolved());
        Map<CustomField, Timestamp> instants = new LinkedHashMap<>();
        byRole.forEach((role, instant) -> {
            if (instant != null) {
                instants.put(rules.field(role), Timestamp.from(instant));
            }
        });
        return instants;
    }

    private static void put(Map<CustomField, Timestamp> instants, MutableIssue issue) {
        instants.forEach(issue::setCustomFieldValue);
    }

    void discard(long id) {
        issues.discard(id);
    }
}
