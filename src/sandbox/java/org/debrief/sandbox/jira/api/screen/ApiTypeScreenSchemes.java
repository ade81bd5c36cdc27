package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.TypeScreenScheme;

/**
 * The issue type screen schemes of the site and which project uses which; a project without one of its own uses the default scheme.
 */
public final class ApiTypeScreenSchemes implements IssueTypeScreenSchemeManager {
    private final Site site;

    public ApiTypeScreenSchemes(Site site) {
        this.site = site;
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return site.model().typeScreenSchemes().all().stream().map(this::given).toList();
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return given(site.model().typeScreenSchemes().of(project.getId()));
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        if (scheme.getId() != null) {
            throw new IllegalArgumentException("The issue type screen scheme " + scheme.getName() + " is stored already");
        }
        scheme.store();
    }

    @Override
    public void updateIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        stored(scheme).store();
    }

    @Override
    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        entity.store();
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        site.model().typeScreenSchemes().use(project.getId(), stored(scheme).getId());
    }

    @Override
    public void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        if (site.model().typeScreenSchemes().of(project.getId()).id() == stored(scheme).getId()) {
            site.model().typeScreenSchemes().use(project.getId(), TypeScreenScheme.DEFAULT);
        }
    }

    @Override
    public Collection<?> getProjects(IssueTypeScreenScheme scheme) {
        return stored(scheme).getProjects();
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        return given(site.model().typeScreenSchemes().byId(TypeScreenScheme.DEFAULT).orElseThrow());
    }

    private IssueTypeScreenScheme given(TypeScreenScheme stored) {
        return new ApiTypeScreenScheme(site, stored);
    }

    private static IssueTypeScreenScheme stored(IssueTypeScreenScheme scheme) {
        if (scheme.getId() == null) {
            throw new IllegalArgumentException("The issue type screen scheme " + scheme.getName() + " is not stored yet");
        }
        return scheme;
    }
}
