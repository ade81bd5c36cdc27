package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueTypeScheme;
import org.debrief.sandbox.jira.model.IssueTypeSchemes;

/**
 * The issue type schemes of the site; changing one changes every project that shares it.
 */
public final class ApiIssueTypeSchemes implements IssueTypeSchemeManager {
    private final Site site;

    public ApiIssueTypeSchemes(Site site) {
        this.site = site;
    }

    @Override
    public FieldConfigScheme create(String schemeName, String schemeDescription, List<String> optionIds) {
        return given(site.model().issueTypeSchemes().create(schemeName, schemeDescription, types(optionIds)));
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds) {
        IssueTypeScheme known = stored(configScheme.getId());
        site.model().issueTypeSchemes().save(new IssueTypeScheme(known.id(), configScheme.getName(), configScheme.getDescription(),
                types(optionIds), known.defaultType()));
        return given(stored(known.id()));
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return given(stored(IssueTypeScheme.DEFAULT));
    }

    @Override
    public Collection<IssueType> getIssueTypesForDefaultScheme() {
        return stored(IssueTypeScheme.DEFAULT).types().stream().<IssueType>map(site::type).toList();
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme) {
        return configScheme.getId() == IssueTypeScheme.DEFAULT;
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return given(site.model().issueTypeSchemes().of(project.getId()));
    }

    @Override
    public IssueType getDefaultValue(FieldConfig config) {
        Long preselected = stored(config.getId()).defaultType();
        return preselected == null ? null : site.type(preselected);
    }

    @Override
    public void setDefaultValue(FieldConfig config, String optionId) {
        IssueTypeScheme known = stored(config.getId());
        Long preselected = optionId == null ? null : Long.valueOf(optionId);
        site.model().issueTypeSchemes().save(new IssueTypeScheme(known.id(), known.name(), known.description(), known.types(), preselected));
    }

    @Override
    public IssueType getDefaultIssueType(Project project) {
        return getDefaultValue(getConfigScheme(project).getOneAndOnlyConfig());
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return site.typesOf(project.getId());
    }

    @Override
    public Collection<IssueType> getSubTaskIssueTypesForProject(Project project) {
        return site.typesOf(project.getId()).stream().filter(IssueType::isSubTask).toList();
    }

    @Override
    public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
        return site.typesOf(project.getId()).stream().filter(type -> !type.isSubTask()).toList();
    }

    List<FieldConfigScheme> all() {
        return site.model().issueTypeSchemes().all().stream().map(this::given).toList();
    }

    /** Lets exactly these projects use a scheme; those that leave it get the default. */
    FieldConfigScheme use(FieldConfigScheme scheme, Collection<Long> projects) {
        IssueTypeSchemes schemes = site.model().issueTypeSchemes();
        IssueTypeScheme known = stored(scheme.getId());
        schemes.projects(known.id()).stream().filter(project -> !projects.contains(project)).forEach(project -> schemes.use(project, IssueTypeScheme.DEFAULT));
        projects.forEach(project -> schemes.use(project, known.id()));
        return given(known);
    }

    private FieldConfigScheme given(IssueTypeScheme scheme) {
        return new ApiIssueTypeScheme(site, scheme);
    }

    private IssueTypeScheme stored(Long id) {
        return site.model().issueTypeSchemes().byId(id).orElseThrow(() -> new IllegalArgumentException("No issue type scheme has the id " + id));
    }

    private List<Long> types(Collection<String> ids) {
        List<Long> types = ids.stream().distinct().map(Long::valueOf).toList();
        types.stream().filter(type -> site.type(type) == null).findFirst().ifPresent(type -> {
            throw new IllegalArgumentException("No issue type has the id " + type);
        });
        return types;
    }
}
