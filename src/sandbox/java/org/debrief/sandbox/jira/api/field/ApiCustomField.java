package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.StoredField;

/**
 * A custom field; two are equal when their ids are.
 */
public record ApiCustomField(Site site, StoredField stored) implements CustomField {
    @Override
    public String getId() {
        return stored.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return stored.id();
    }

    @Override
    public String getName() {
        return stored.name();
    }

    @Override
    public String getFieldName() {
        return stored.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return new ApiFieldType(stored.type());
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return site.model().contexts().of(stored.id()).stream().<FieldConfigScheme>map(context -> new ApiContext(site, context)).toList();
    }

    @Override
    public boolean isGlobal() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isGlobal);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issueContext) {
        return context(issueContext).map(context -> new ApiContext(site, context).config()).orElse(null);
    }

    private Optional<FieldContext> context(IssueContext place) {
        if (place.getProjectId() == null) {
            return site.model().contexts().of(stored.id()).stream().filter(FieldContext::global).findFirst();
        }
        Optional<FieldContext> ofProject = site.model().contexts().of(stored.id(), place.getProjectId());
        return Site.id(place.getIssueTypeId()).map(type -> ofProject.filter(context -> context.has(type))).orElse(ofProject);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
