package com.atlassian.jira.issue.fields.config;

/** One set of settings of a field. */
public interface FieldConfig {

    Long getId();

    String getName();

    String getFieldId();
}
