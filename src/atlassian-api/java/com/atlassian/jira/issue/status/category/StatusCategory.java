package com.atlassian.jira.issue.status.category;

/** The group of a status: not said, to do, in progress, done. */
public interface StatusCategory {

    String UNDEFINED = String.valueOf("undefined");
    String TO_DO = String.valueOf("new");
    String IN_PROGRESS = String.valueOf("indeterminate");
    String COMPLETE = String.valueOf("done");

    String getKey();

    String getName();
}
