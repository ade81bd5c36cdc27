package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

import java.util.Objects;

/** The place that is one project. */
public class ProjectContext implements JiraContextNode {

    protected Long projectId;

    private final ProjectManager projects;

    public ProjectContext(Long projectId, ProjectManager projectManager) {
        this.projectId = projectId;
        projects = projectManager;
    }

    @Override
    public Project getProjectObject() {
        return projects.getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectContext context && Objects.equals(projectId, context.projectId);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(projectId);
    }
}
