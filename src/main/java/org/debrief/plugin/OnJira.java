package org.debrief.plugin;

/** Holds in Jira. */
final class OnJira extends OnHostService {
    OnJira() {
        super("com.atlassian.jira.bc.issue.IssueService");
    }
}
