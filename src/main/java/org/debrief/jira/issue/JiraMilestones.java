package org.debrief.jira.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.debrief.app.Conflict;
import org.debrief.app.NotFound;
import org.debrief.app.incident.MilestoneChange;
import org.debrief.app.incident.MilestoneFields;
import org.debrief.app.incident.StoredIncident;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Roster;

/**
 * The date-time fields of milestones, written exactly and told to everybody as an edit of the issue.
 *
 * <p>Jira's way for forms is not taken: it reads text in the reader's format, to the minute.
 */
public final class JiraMilestones implements MilestoneFields {

    private final Tracking tracking;
    private final IssueIndexingService index;
    private final JiraAuthenticationContext session;

    public JiraMilestones(Tracking tracking, IssueIndexingService index, JiraAuthenticationContext session) {
        this.tracking = tracking;
        this.index = index;
        this.session = session;
    }

    @Override
    public MilestoneChange set(StoredIncident incident, Milestone milestone, Instant at) {
        Roster roster = tracking.roster();
        MutableIssue issue = stored(incident);
        CustomField field = field(roster, issue, milestone);
        Instant former = milestones(roster, issue).at(milestone).orElse(null);
        if (!Objects.equals(former, at)) {
            issue.setCustomFieldValue(field, at == null ? null : Timestamp.from(at));
            tracking.issues().updateIssue(session.getLoggedInUser(), issue, UpdateIssueRequest.builder().build());
            reIndex(stored(incident));
        }
        return new MilestoneChange(milestone, former, milestones(roster, stored(incident)));
    }

    private MutableIssue stored(StoredIncident incident) {
        return Optional.ofNullable(tracking.issues().getIssueObject(incident.id())).orElseThrow(() -> NotFound.incident(incident.key()));
    }

    private static CustomField field(Roster roster, MutableIssue issue, Milestone milestone) {
        FieldRole role = FieldRole.of(milestone);
        return roster.field(role)
                .filter(field -> field.getRelevantConfig(issue) != null)
                .orElseThrow(() -> Conflict.because("milestone", "debrief.jira.field.missing", role.firstName()));
    }

    private static Milestones milestones(Roster roster, MutableIssue issue) {
        return new IncidentReading(roster).incident(issue).incident().milestones();
    }

    /** Whoever reads the answer may search at once; a listener of the host may index later. */
    private void reIndex(MutableIssue issue) {
        try {
            index.reIndex(issue);
        } catch (IndexException e) {
            throw new IllegalStateException("The issue " + issue.getKey() + " cannot be indexed", e);
        }
    }
}
