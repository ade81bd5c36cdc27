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
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.api.site.ApiProjects;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueTypeScheme;

/**
 * The issue types that projects offer, as the product's configuration scheme of the field Issue Type; the default scheme is global.
 */
public record ApiIssueTypeScheme(Site site, IssueTypeScheme stored) implements FieldConfigScheme {
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
        return Collections.singletonMap(null, getOneAndOnlyConfig());
    }

    @Override
    public List<JiraContextNode> getContexts() {
        if (isGlobal()) {
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
        return site.model().issueTypeSchemes().projects(stored.id());
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return stored.types().stream().map(String::valueOf).toList();
    }

    @Override
    public boolean isGlobal() {
        return stored.id() == IssueTypeScheme.DEFAULT;
    }

    @Override
    public boolean isAllProjects() {
        return isGlobal();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return new ApiFieldConfig(stored.id(), stored.name(), ApiIssueTypeField.ID);
    }

    @Override
    public ConfigurableField<?> getField() {
        return new ApiIssueTypeField(site);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiIssueTypeScheme that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }
}
