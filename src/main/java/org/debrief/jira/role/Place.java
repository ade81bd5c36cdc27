package org.debrief.jira.role;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** A project and an issue type, as a place where fields apply and issues can be. */
public record Place(Project project, IssueType type) {

    /** The place as Jira asks for it. */
    public IssueContext context() {
        return new IssueContextImpl(project, type);
    }
}
