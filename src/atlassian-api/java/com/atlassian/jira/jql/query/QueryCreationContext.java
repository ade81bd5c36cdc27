package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** For whom a query runs. */
public interface QueryCreationContext {

    ApplicationUser getUser();

    ApplicationUser getApplicationUser();

    ApplicationUser getQueryUser();

    boolean isSecurityOverriden();

    Set<String> getDeterminedProjects();
}
