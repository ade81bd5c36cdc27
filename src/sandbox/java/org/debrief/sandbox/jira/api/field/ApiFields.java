package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.FieldManager;
import org.debrief.sandbox.jira.api.site.Site;

/**
 * The fields that can be configured by project: the custom ones and Issue Type.
 */
public final class ApiFields implements FieldManager {
    private final Site site;

    public ApiFields(Site site) {
        this.site = site;
    }

    @Override
    public ConfigurableField<?> getConfigurableField(String fieldId) {
        return ApiIssueTypeField.ID.equals(fieldId) ? new ApiIssueTypeField(site) : new ApiCustomFields(site).getCustomFieldObject(fieldId);
    }

    @Override
    public void refresh() {
        // Nothing to forget: the model reads its fields again after each change.
    }
}
