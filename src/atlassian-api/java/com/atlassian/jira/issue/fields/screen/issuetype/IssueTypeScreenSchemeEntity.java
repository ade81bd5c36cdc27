package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

/** The screen scheme of one issue type; no issue type means the default. */
public interface IssueTypeScreenSchemeEntity {

    String getIssueTypeId();

    void setIssueTypeId(String issueTypeId);

    FieldScreenScheme getFieldScreenScheme();

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void store();
}
