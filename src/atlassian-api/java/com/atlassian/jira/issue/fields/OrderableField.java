package com.atlassian.jira.issue.fields;

/** A field that can stand on a screen. */
public interface OrderableField<V> extends Field {
}
