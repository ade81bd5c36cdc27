package com.atlassian.jira.config;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

import java.util.Collection;

/** Sub-tasks: whether they are on, and which issue has which. */
public interface SubTaskManager {

    void enableSubTasks() throws CreateException;

    boolean isSubTasksEnabled();

    void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser remoteUser) throws CreateException;

    Collection<Issue> getSubTaskObjects(Issue issue);
}
