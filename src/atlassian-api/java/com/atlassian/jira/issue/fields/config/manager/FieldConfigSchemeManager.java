package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

import java.util.List;

/** The schemes that say which settings of a field hold where. */
public interface FieldConfigSchemeManager {

    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField<?> field);

    FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme newScheme, List<JiraContextNode> contexts, ConfigurableField<?> field);

    FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme newConfigScheme,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes,
            ConfigurableField<?> field);

    FieldConfigScheme getRelevantConfigScheme(Project project, ConfigurableField<?> field);
}
