package com.atlassian.jira.issue;

/** A value from a list that Jira keeps for all issues. */
public interface IssueConstant {

    String getId();

    String getName();
}
