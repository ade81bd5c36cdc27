package org.debrief.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import org.debrief.app.project.Registry;
import org.debrief.jira.role.Roster;

/** What incidents and actions are found and told apart by. */
public record Tracking(Registry registry, CustomFieldManager fields, IssueManager issues) {

    /** Who plays which role now; one query. */
    public Roster roster() {
        return Roster.read(registry, fields);
    }
}
