package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

import java.util.Collection;
import java.util.List;

/** The schemes that say which issue types a project has. */
public interface IssueTypeSchemeManager {

    FieldConfigScheme create(String schemeName, String schemeDescription, List<String> optionIds);

    FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);

    FieldConfigScheme getDefaultIssueTypeScheme();

    Collection<IssueType> getIssueTypesForDefaultScheme();

    boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme);

    FieldConfigScheme getConfigScheme(Project project);

    IssueType getDefaultValue(FieldConfig config);

    void setDefaultValue(FieldConfig config, String optionId);

    IssueType getDefaultIssueType(Project project);

    Collection<IssueType> getIssueTypesForProject(Project project);

    Collection<IssueType> getSubTaskIssueTypesForProject(Project project);

    Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project);
}
