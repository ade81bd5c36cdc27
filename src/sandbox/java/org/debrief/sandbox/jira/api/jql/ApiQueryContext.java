package org.debrief.sandbox.jira.api.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * For whom a query runs: its searcher, with what they may see.
 *
 * @param user null for one who has not signed in
 */
record ApiQueryContext(ApplicationUser user) implements QueryCreationContext {
    @Override
    public ApplicationUser getUser() {
        return user;
    }

    @Override
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public ApplicationUser getQueryUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return false;
    }

    @Override
    public Set<String> getDeterminedProjects() {
        return Set.of();
    }
}
