package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;

import java.sql.Timestamp;

/** A Jira issue, to change; nothing is stored until the issue is updated. */
public interface MutableIssue extends Issue {

    void setSummary(String summary);

    void setDescription(String description);

    void setAssignee(ApplicationUser assignee);

    void setDueDate(Timestamp dueDate);

    void setCustomFieldValue(CustomField customField, Object value);
}
