package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/** A field whose settings can differ between projects and issue types. */
public interface ConfigurableField<V> extends OrderableField<V> {

    FieldConfig getRelevantConfig(IssueContext issueContext);
}
