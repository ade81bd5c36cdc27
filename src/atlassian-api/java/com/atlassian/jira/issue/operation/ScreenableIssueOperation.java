package com.atlassian.jira.issue.operation;

/** An operation that shows a screen. */
public interface ScreenableIssueOperation extends IssueOperation {

    Long getId();
}
