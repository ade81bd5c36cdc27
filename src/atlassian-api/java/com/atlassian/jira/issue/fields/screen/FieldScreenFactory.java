package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/** The maker of screens and screen schemes that are not stored yet. */
public interface FieldScreenFactory {

    FieldScreen createScreen();

    FieldScreenScheme createFieldScreenScheme();

    FieldScreenSchemeItem createFieldScreenSchemeItem();

    IssueTypeScreenScheme createIssueTypeScreenScheme();

    IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity();
}
