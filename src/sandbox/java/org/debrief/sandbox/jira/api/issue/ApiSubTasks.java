package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.debrief.sandbox.jira.api.site.Site;

/**
 * The sub-tasks of issues; they are switched on, always. A new issue of a sub-task type has no parent until it is linked to one.
 */
public final class ApiSubTasks implements SubTaskManager {
    private final Site site;

    public ApiSubTasks(Site site) {
        this.site = site;
    }

    @Override
    public void enableSubTasks() {
        // They are on already, and nobody can switch them off here.
    }

    @Override
    public boolean isSubTasksEnabled() {
        return true;
    }

    @Override
    public void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser remoteUser) throws CreateException {
        if (!subTaskIssue.isSubTask()) {
            throw new CreateException("The issue " + subTaskIssue.getKey() + " is of no sub-task type");
        }
        if (!parentIssue.getProjectId().equals(subTaskIssue.getProjectId())) {
            throw new CreateException("The issues " + parentIssue.getKey() + " and " + subTaskIssue.getKey() + " are of different projects");
        }
        site.model().issues().linkSubTask(parentIssue.getId(), subTaskIssue.getId());
    }

    @Override
    public Collection<Issue> getSubTaskObjects(Issue issue) {
        return issue.getSubTaskObjects();
    }
}
