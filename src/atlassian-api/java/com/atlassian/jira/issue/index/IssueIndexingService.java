package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;

/** The search index of issues. */
public interface IssueIndexingService {

    void reIndex(Issue issue) throws IndexException;
}
