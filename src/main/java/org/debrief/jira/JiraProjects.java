package org.debrief.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Optional;
import org.debrief.app.ProjectRef;
import org.debrief.app.Projects;
import org.debrief.jira.setup.Furniture;

/** The projects of Jira that the signed-in reader may browse. */
public final class JiraProjects implements Projects {

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext session;
    private final Furniture furniture;

    public JiraProjects(
            ProjectManager projects,
            PermissionManager permissions,
            JiraAuthenticationContext session,
            Furniture furniture) {
        this.projects = projects;
        this.permissions = permissions;
        this.session = session;
        this.furniture = furniture;
    }

    @Override
    public Optional<ProjectRef> byKey(String key) {
        return Optional.ofNullable(projects.getProjectObjByKeyIgnoreCase(key))
                .filter(this::isVisible)
                .map(project -> new ProjectRef(project.getId(), project.getKey(), project.getName()));
    }

    private boolean isVisible(Project project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, session.getLoggedInUser());
    }

    @Override
    public boolean isSetUp(ProjectRef project) {
        return furniture.isComplete(projects.getProjectObj(project.id()));
    }
}
