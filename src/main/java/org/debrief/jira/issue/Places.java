package org.debrief.jira.issue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Optional;
import org.debrief.app.Conflict;
import org.debrief.app.NotFound;
import org.debrief.jira.role.Place;
import org.debrief.jira.role.Roster;
import org.debrief.jira.role.TypeRole;

/** Where issues of ours can be created. */
public final class Places {

    private final ProjectManager projects;
    private final IssueTypeManager types;

    public Places(ProjectManager projects, IssueTypeManager types) {
        this.projects = projects;
        this.types = types;
    }

    Place of(Roster roster, String projectKey, TypeRole role) {
        Project project = Optional.ofNullable(projects.getProjectObjByKeyIgnoreCase(projectKey))
                .orElseThrow(() -> NotFound.project(projectKey));
        IssueType type = roster.type(role)
                .map(types::getIssueType)
                .orElseThrow(() -> Conflict.because("project", "debrief.error.project.not.set.up", projectKey));
        return new Place(project, type);
    }
}
