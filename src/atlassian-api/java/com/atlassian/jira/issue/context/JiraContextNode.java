package com.atlassian.jira.issue.context;

/** A place to which a custom field's settings can be tied. */
public interface JiraContextNode extends IssueContext {
}
