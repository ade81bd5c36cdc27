package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;

import java.util.List;

/** A field that an administrator or a plugin has added. */
public interface CustomField extends ConfigurableField<Object> {

    Object getValue(Issue issue);

    String getFieldName();

    Long getIdAsLong();

    List<FieldConfigScheme> getConfigurationSchemes();

    boolean isGlobal();

    CustomFieldType<?, ?> getCustomFieldType();

    @Override
    FieldConfig getRelevantConfig(IssueContext issueContext);
}
