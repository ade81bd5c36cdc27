package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Locale;

/**
 * The projects of the site; archived ones are found by id and key and left out of the list, as in the product.
 */
public final class ApiProjects implements ProjectManager {
    private final Site site;

    public ApiProjects(Site site) {
        this.site = site;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : site.project(id);
    }

    @Override
    public Project getProjectObjByKey(String projectKey) {
        return projectKey == null ? null : site.model().projects().byKey(projectKey).map(found -> new ApiProject(site, found)).orElse(null);
    }

    @Override
    public Project getProjectObjByKeyIgnoreCase(String projectKey) {
        return projectKey == null ? null : getProjectObjByKey(projectKey.toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Project> getProjectObjects() {
        return site.model().projects().all().stream().filter(project -> !project.archived()).<Project>map(found -> new ApiProject(site, found)).toList();
    }
}
