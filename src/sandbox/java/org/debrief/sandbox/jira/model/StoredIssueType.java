package org.debrief.sandbox.jira.model;

/**
 * A kind of issue of the whole site; a sub-task type makes issues that live under a parent.
 */
public record StoredIssueType(long id, String name, String description, boolean subTask) {
}
