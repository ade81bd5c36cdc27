package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import org.debrief.sandbox.jira.model.FieldType;

/**
 * A type of custom fields.
 */
public record ApiFieldType(FieldType type) implements CustomFieldType<Object, Object> {
    @Override
    public String getKey() {
        return type.key();
    }

    @Override
    public String getName() {
        return type.label();
    }
}
