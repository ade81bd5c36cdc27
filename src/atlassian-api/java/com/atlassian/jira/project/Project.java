package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;

import java.util.Collection;

/** A Jira project. */
public interface Project {

    Long getId();

    String getName();

    String getKey();

    String getDescription();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    Collection<IssueType> getIssueTypes();
}
