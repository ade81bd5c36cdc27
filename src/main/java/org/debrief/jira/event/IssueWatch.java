package org.debrief.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.debrief.app.action.ActionLedger;
import org.debrief.app.incident.Records;
import org.debrief.app.project.Registry;
import org.debrief.jira.issue.ActionReading;
import org.debrief.jira.role.TypeRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the issues of actions and incidents: due dates go into the ledger, what belongs to a deleted issue goes.
 *
 * <p>Nothing that fails here reaches Jira; it is logged with the issue key.
 */
public final class IssueWatch {

    private static final Logger LOG = LoggerFactory.getLogger(IssueWatch.class);

    private final Registry registry;
    private final ActionLedger ledger;
    private final Records records;

    public IssueWatch(Registry registry, ActionLedger ledger, Records records) {
        this.registry = registry;
        this.ledger = ledger;
        this.records = records;
    }

    /** Takes note of an event; called by Jira. */
    @EventListener
    public void on(IssueEvent event) {
        Issue issue = event.getIssue();
        boolean deleted = EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId());
        if (issue == null || !deleted && !isOfSubTaskType(issue)) {
            return;
        }
        try {
            note(event, issue, deleted);
        } catch (RuntimeException e) {
            LOG.warn("What happened to the issue {} could not be noted", issue.getKey(), e);
        }
    }

    private void note(IssueEvent event, Issue issue, boolean deleted) {
        Map<String, String> roles = registry.all();
        String type = String.valueOf(issue.getIssueTypeId());
        if (type.equals(roles.get(TypeRole.INCIDENT.role())) && deleted) {
            records.discard(issue.getId());
        }
        if (type.equals(roles.get(TypeRole.ACTION.role()))) {
            noteAction(event, issue, deleted);
        }
    }

    private void noteAction(IssueEvent event, Issue issue, boolean deleted) {
        if (deleted) {
            ledger.forget(issue.getId());
            return;
        }
        long incident = Optional.ofNullable(issue.getParentId()).orElse(0L);
        String by = Optional.ofNullable(event.getUser()).map(ApplicationUser::getUsername).orElse(null);
        ledger.noteDue(incident, issue.getId(), ActionReading.due(issue), event.getTime().toInstant(), by);
    }

    /** By its type: whether it has a parent may be known only when it is tied to one, after it was announced. */
    private static boolean isOfSubTaskType(Issue issue) {
        return issue.getIssueType() != null && issue.getIssueType().isSubTask();
    }
}
