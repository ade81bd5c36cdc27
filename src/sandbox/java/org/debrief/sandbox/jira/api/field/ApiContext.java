package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.api.site.ApiProjects;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.StoredField;

/**
 * Where a custom field applies, as the product's configuration scheme; for all issue types it has one configuration under null.
 */
public record ApiContext(Site site, FieldContext stored) implements FieldConfigScheme {
    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getName() {
        return stored.name();
    }

    @Override
    public String getDescription() {
        return stored.description();
    }

    @Override
    public Map<String, FieldConfig> getConfigs() {
        Map<String, FieldConfig> configs = new LinkedHashMap<>();
        getAssociatedIssueTypeIds().forEach(type -> configs.put(type, config()));
        return configs;
    }

    @Override
    public List<JiraContextNode> getContexts() {
        if (stored.global()) {
            return List.of(GlobalIssueContext.getInstance());
        }
        ApiProjects projects = new ApiProjects(site);
        return getAssociatedProjectIds().stream().<JiraContextNode>map(project -> new ProjectContext(project, projects)).toList();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getAssociatedProjectIds().stream().map(site::project).toList();
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return stored.projects().stream().sorted().toList();
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return stored.allTypes() ? Collections.singletonList(null) : stored.types().stream().sorted().map(String::valueOf).toList();
    }

    @Override
    public boolean isGlobal() {
        return stored.global() && stored.allTypes();
    }

    @Override
    public boolean isAllProjects() {
        return stored.global();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return config();
    }

    @Override
    public ConfigurableField<?> getField() {
        return site.model().fields().byId(stored.field()).map(field -> new ApiCustomField(site, field)).orElse(null);
    }

    FieldConfig config() {
        return new ApiFieldConfig(stored.id(), stored.name(), StoredField.PREFIX + stored.field());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiContext that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }
}
