package org.debrief.jira.role;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** A project and an issue type, as a place where fields apply and issues can be. */
public record Place(Project project, IssueType type) implements IssueContext {

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public Long getProjectId() {
        return project.getId();
    }

    @Override
    public IssueType getIssueType() {
        return type;
    }

    @Override
    public String getIssueTypeId() {
        return type.getId();
    }
}
