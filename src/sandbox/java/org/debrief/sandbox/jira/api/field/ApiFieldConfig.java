package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * The settings a field or issue type scheme has in one context; options hang on its id.
 */
public record ApiFieldConfig(Long id, String name, String fieldId) implements FieldConfig {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFieldId() {
        return fieldId;
    }
}
