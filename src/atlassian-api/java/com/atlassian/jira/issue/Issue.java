package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

import java.sql.Timestamp;
import java.util.Collection;

/** A Jira issue, to look at. */
public interface Issue extends IssueContext {

    Long getId();

    String getKey();

    @Override
    Project getProjectObject();

    @Override
    Long getProjectId();

    @Override
    IssueType getIssueType();

    @Override
    String getIssueTypeId();

    String getSummary();

    String getDescription();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    ApplicationUser getCreator();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Status getStatus();

    String getStatusId();

    Object getCustomFieldValue(CustomField customField);

    boolean isSubTask();

    Long getParentId();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();
}
