package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;

import java.util.Collection;

/** The issue type screen schemes of Jira and the projects that have them. */
public interface IssueTypeScreenSchemeManager {

    Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes();

    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);

    void createIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void updateIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);

    void addSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);

    void removeSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);

    /** Gives the projects of a scheme; only their number is sure, as the element type has changed between versions. */
    Collection<?> getProjects(IssueTypeScreenScheme issueTypeScreenScheme);

    IssueTypeScreenScheme getDefaultScheme();
}
