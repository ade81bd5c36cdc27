package com.atlassian.jira.issue.customfields;

/** The kind of a custom field, with its value's type and the type of one part of it. */
public interface CustomFieldType<T, S> {

    String getKey();

    String getName();
}
