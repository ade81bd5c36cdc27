package org.debrief.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** The project and the type of an issue that does not exist yet. */
record Place(Project project, IssueType type) implements IssueContext {

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
