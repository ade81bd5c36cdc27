package org.debrief.sandbox.jira.api.field;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldContext;

/**
 * The contexts of fields: of custom ones, and the issue type schemes for the field Issue Type. Naming a project in one context takes it out of the field's others, as in the product.
 */
public final class ApiContexts implements FieldConfigSchemeManager {
    private final Site site;

    public ApiContexts(Site site) {
        this.site = site;
    }

    @Override
    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField<?> field) {
        return field instanceof ApiIssueTypeField ? new ApiIssueTypeSchemes(site).all() : custom(field).getConfigurationSchemes();
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme newScheme, List<JiraContextNode> contexts, ConfigurableField<?> field) {
        if (field instanceof ApiIssueTypeField) {
            return new ApiIssueTypeSchemes(site).use(newScheme, projects(contexts));
        }
        FieldContext known = site.model().contexts().byId(newScheme.getId())
                .orElseThrow(() -> new IllegalArgumentException("No field configuration scheme has the id " + newScheme.getId()));
        if (known.field() != custom(field).getIdAsLong()) {
            throw new IllegalArgumentException("The scheme " + known.name() + " is not one of " + field.getName());
        }
        Set<Long> projects = projects(contexts);
        boolean global = isGlobal(contexts);
        site.model().contexts().save(new FieldContext(known.id(), known.field(), newScheme.getName(), text(newScheme.getDescription()), global,
                global ? Set.of() : projects, known.types()));
        return stored(known.id());
    }

    @Override
    public FieldConfigScheme createFieldConfigScheme(FieldConfigScheme newConfigScheme, List<JiraContextNode> contexts, List<IssueType> issueTypes,
            ConfigurableField<?> field) {
        return create(new ContextName(newConfigScheme.getName(), newConfigScheme.getDescription()), contexts, issueTypes, custom(field));
    }

    @Override
    public FieldConfigScheme getRelevantConfigScheme(Project project, ConfigurableField<?> field) {
        return site.model().contexts().of(custom(field).getIdAsLong(), project.getId()).map(found -> new ApiContext(site, found)).orElse(null);
    }

    FieldConfigScheme create(ContextName name, List<JiraContextNode> contexts, List<IssueType> issueTypes, CustomField field) {
        boolean global = isGlobal(contexts);
        FieldContext wanted = new FieldContext(0, field.getIdAsLong(), name.name(), text(name.description()), global,
                global ? Set.of() : projects(contexts), types(issueTypes));
        return new ApiContext(site, site.model().contexts().create(wanted));
    }

    private FieldConfigScheme stored(long id) {
        return new ApiContext(site, site.model().contexts().byId(id).orElseThrow());
    }

    private static CustomField custom(ConfigurableField<?> field) {
        if (field instanceof CustomField custom) {
            return custom;
        }
        throw new IllegalArgumentException("Only custom fields have contexts here: " + field);
    }

    private static boolean isGlobal(List<JiraContextNode> contexts) {
        return contexts != null && contexts.stream().anyMatch(context -> context.getProjectId() == null);
    }

    private static Set<Long> projects(List<JiraContextNode> contexts) {
        return contexts == null ? Set.of() : contexts.stream().map(IssueContext::getProjectId).filter(Objects::nonNull).collect(toSet());
    }

    private static Set<Long> types(List<IssueType> types) {
        return types == null ? Set.of() : types.stream().filter(Objects::nonNull).map(type -> Long.valueOf(type.getId())).collect(toSet());
    }

    private static String text(String description) {
        return description == null ? "" : description;
    }
}
