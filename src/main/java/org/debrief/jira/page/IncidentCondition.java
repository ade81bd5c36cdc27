package org.debrief.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.debrief.app.incident.Incidents;

/** Holds for issues that are incidents and that the reader may see. */
public final class IncidentCondition extends AbstractIssueWebCondition {

    private final Incidents incidents;

    public IncidentCondition(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return !incidents.byKeys(List.of(issue.getKey())).isEmpty();
    }
}
