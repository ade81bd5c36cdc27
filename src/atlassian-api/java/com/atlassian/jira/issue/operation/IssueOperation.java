package com.atlassian.jira.issue.operation;

/** Something a person does with an issue. */
public interface IssueOperation {
}
