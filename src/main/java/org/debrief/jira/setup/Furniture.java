package org.debrief.jira.setup;
/** x. */
public final class Furniture { public boolean isComplete(com.atlassian.jira.project.Project p) { return false; } }
