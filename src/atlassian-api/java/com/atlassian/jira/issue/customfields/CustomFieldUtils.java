package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.project.ProjectManager;

import java.util.ArrayList;
import java.util.List;

/** Ways to say where a custom field applies. */
public class CustomFieldUtils {

    /** Gives the global context, or one context for each project. */
    public static List<JiraContextNode> buildJiraIssueContexts(boolean global, Long[] projectIds, ProjectManager projectManager) {
        if (global) {
            return List.of(GlobalIssueContext.getInstance());
        }
        List<JiraContextNode> contexts = new ArrayList<>();
        for (Long projectId : projectIds) {
            contexts.add(new ProjectContext(projectId, projectManager));
        }
        return contexts;
    }
}
