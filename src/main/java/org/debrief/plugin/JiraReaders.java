package org.debrief.plugin;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import org.debrief.jira.JiraPeople;
import org.debrief.jira.JiraPermissions;
import org.debrief.jira.JiraProjects;
import org.debrief.jira.JiraReader;
import org.debrief.jira.setup.Furniture;
import org.springframework.context.annotation.Bean;

/** Who asks in Jira, what they may do, and which people and projects there are. */
public class JiraReaders {

    @Bean
    JiraReader currentReader(JiraAuthenticationContext session, TimeZoneManager zones) {
        return new JiraReader(session, zones);
    }

    @Bean
    JiraPeople people(UserManager users) {
        return new JiraPeople(users);
    }

    @Bean
    JiraPermissions permissions(
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            JiraAuthenticationContext session,
            JiraPermissions.Subjects subjects) {
        return new JiraPermissions(permissions, globalPermissions, session, subjects);
    }

    @Bean
    JiraPermissions.Subjects subjects(ProjectManager projects, IssueManager issues) {
        return new JiraPermissions.Subjects(projects, issues);
    }

    @Bean
    JiraProjects visibleProjects(
            ProjectManager projects,
            PermissionManager permissions,
            JiraAuthenticationContext session,
            Furniture furniture) {
        return new JiraProjects(projects, permissions, session, furniture);
    }
}
