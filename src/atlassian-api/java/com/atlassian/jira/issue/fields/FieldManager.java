package com.atlassian.jira.issue.fields;

/** Finds fields, Jira's own and custom ones, by their ids. */
public interface FieldManager {

    ConfigurableField<?> getConfigurableField(String fieldId);
}
