package org.debrief.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.debrief.jira.issue.Tracking;
import org.debrief.jira.role.TypeRole;

/** Holds for issues that are incidents; costs one query of ours. Whoever sees the issue view may see the issue. */
public final class IncidentCondition extends AbstractIssueWebCondition {

    private final Tracking tracking;

    public IncidentCondition(Tracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return tracking.roster().type(TypeRole.INCIDENT).filter(type -> type.equals(issue.getIssueTypeId())).isPresent();
    }
}
