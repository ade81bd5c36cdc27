package org.debrief.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.debrief.app.Permissions;
import org.debrief.app.ProjectRef;
import org.debrief.app.incident.StoredIncident;

/** What Jira's permission schemes let the signed-in reader do. */
public final class JiraPermissions implements Permissions {

    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final JiraAuthenticationContext session;
    private final Subjects subjects;

    public JiraPermissions(
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            JiraAuthenticationContext session,
            Subjects subjects) {
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.session = session;
        this.subjects = subjects;
    }

    /** Where the things are found that a permission is asked for. */
    public record Subjects(ProjectManager projects, IssueManager issues) {}

    @Override
    public boolean mayCreateIn(ProjectRef project) {
        return may(ProjectPermissions.CREATE_ISSUES, project);
    }

    @Override
    public boolean mayEdit(StoredIncident incident) {
        Issue issue = subjects.issues().getIssueObject(incident.id());
        return issue != null
                && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, session.getLoggedInUser());
    }

    @Override
    public boolean mayAssignIn(ProjectRef project) {
        return may(ProjectPermissions.ASSIGN_ISSUES, project);
    }

    @Override
    public boolean administers(ProjectRef project) {
        return may(ProjectPermissions.ADMINISTER_PROJECTS, project);
    }

    @Override
    public boolean administersSite() {
        return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, session.getLoggedInUser());
    }

    private boolean may(ProjectPermissionKey permission, ProjectRef ref) {
        Project project = subjects.projects().getProjectObj(ref.id());
        return project != null && permissions.hasPermission(permission, project, session.getLoggedInUser());
    }
}
