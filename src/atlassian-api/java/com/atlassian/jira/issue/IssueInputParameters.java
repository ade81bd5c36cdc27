package com.atlassian.jira.issue;

import java.util.Collection;

/** What a person would type into the form that creates or edits an issue. */
public interface IssueInputParameters {

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields);

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults);

    void setSkipScreenCheck(boolean skipScreenCheck);

    /** Names the fields that were filled in, if only to be empty; the others get their defaults. Without this, all count as filled in. */
    void setProvidedFields(Collection<String> providedFields);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setPriorityId(String priorityId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setReporterId(String reporterId);

    /** Gives the due date in the user's own date format. */
    IssueInputParameters setDueDate(String dueDate);
}
