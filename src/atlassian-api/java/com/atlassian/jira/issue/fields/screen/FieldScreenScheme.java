package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;

import java.util.Collection;

/** Which screen each operation on an issue has. */
public interface FieldScreenScheme {

    Long getId();

    String getName();

    void setName(String name);

    void setDescription(String description);

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    FieldScreen getFieldScreen(IssueOperation issueOperation);

    void store();
}
