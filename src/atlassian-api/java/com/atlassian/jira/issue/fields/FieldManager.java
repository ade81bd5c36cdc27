package com.atlassian.jira.issue.fields;

/** Finds fields, Jira's own and custom ones, by their ids. */
public interface FieldManager {

    ConfigurableField<?> getConfigurableField(String fieldId);

    /** Makes Jira read again which fields there are and where they apply; to be called after that was changed. */
    void refresh();
}
