package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Objects;

/** A project and an issue type as a place where fields apply. */
public class IssueContextImpl implements IssueContext {

    private final Project project;
    private final IssueType issueType;

    public IssueContextImpl(Project project, IssueType issueType) {
        this.project = project;
        this.issueType = issueType;
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public Long getProjectId() {
        return project == null ? null : project.getId();
    }

    @Override
    public IssueType getIssueType() {
        return issueType;
    }

    @Override
    public String getIssueTypeId() {
        return issueType == null ? null : issueType.getId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueContextImpl context
                && Objects.equals(getProjectId(), context.getProjectId())
                && Objects.equals(getIssueTypeId(), context.getIssueTypeId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getProjectId(), getIssueTypeId());
    }
}
