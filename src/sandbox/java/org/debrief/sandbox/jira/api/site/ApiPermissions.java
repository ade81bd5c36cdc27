package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import org.debrief.sandbox.jira.model.Permission;

/**
 * Who may do what in which project by its permission scheme alone; a permission nobody knows is nobody's.
 */
public final class ApiPermissions implements PermissionManager {
    private final Site site;

    public ApiPermissions(Site site) {
        this.site = site;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
        return issue != null && hasPermission(permissionKey, issue.getProjectObject(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
        if (project == null) {
            throw new IllegalArgumentException("The project argument and its backing generic value must not be null");
        }
        return Arrays.stream(Permission.values()).filter(known -> known.name().equals(permissionKey.permissionKey()))
                .anyMatch(known -> site.allows(known, project.getId(), user));
    }
}
