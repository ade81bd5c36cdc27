package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;

/** The way to read and write issues that checks no permission. */
public interface IssueManager {

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);

    void deleteIssueNoEvent(Issue issue) throws RemoveException;
}
