package org.debrief.sandbox.jira.model;

/**
 * Somebody who is told what happens to issues, after it is written and before the call returns; authors are user keys, null for nobody.
 */
public interface IssueWatcher {
    void created(StoredIssue issue, String author);

    /** Fields were written; the edit has no change where nothing differed. */
    void edited(Issues.Edit edit, String author);

    /** The issue went through the workflow. */
    void moved(Issues.Edit edit, String author);

    /** The issue is gone, with its sub-tasks. */
    void deleted(StoredIssue before, String author);
}
