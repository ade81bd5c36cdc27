package org.debrief.sandbox.jira.api.site;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Who may do what in which project and with which issue; a permission nobody knows is nobody's.
 */
public final class ApiPermissions implements PermissionManager {
    private final Site site;

    public ApiPermissions(Site site) {
        this.site = site;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
        return issue instanceof WithFields own && own.fields().get(SystemField.PROJECT) != null
                && known(permissionKey).anyMatch(known -> site.allows(known, own.fields(), user));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
        if (project == null) {
            throw new IllegalArgumentException("The project argument and its backing generic value must not be null");
        }
        return known(permissionKey).anyMatch(known -> site.allows(known, project.getId(), user));
    }

    private static Stream<Permission> known(ProjectPermissionKey key) {
        return Arrays.stream(Permission.values()).filter(known -> known.name().equals(key.permissionKey()));
    }
}
