package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/** The screen of one operation; no operation means the default. */
public interface FieldScreenSchemeItem {

    ScreenableIssueOperation getIssueOperation();

    void setIssueOperation(ScreenableIssueOperation issueOperation);

    FieldScreen getFieldScreen();

    void setFieldScreen(FieldScreen fieldScreen);

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);
}
