package org.debrief.sandbox.pages.jira.issue;

import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Where a new issue goes: project, issue type, and for a sub-task the issue above, else null.
 */
record NewIssuePlace(StoredProject project, StoredIssueType type, StoredIssue parent) {
    /** What is known of the issue at the start. */
    IssueFields fields() {
        return IssueFields.EMPTY.with(SystemField.PROJECT, project.id()).with(SystemField.TYPE, type.id());
    }
}
