package org.debrief.sandbox.jira.api.issue;

import com.atlassian.query.Query;
import org.debrief.sandbox.jira.jql.JqlQuery;

/**
 * A query that could be read.
 */
record ApiQuery(JqlQuery parsed) implements Query {
    @Override
    public String getQueryString() {
        return parsed.text();
    }

    @Override
    public String toString() {
        return parsed.toString();
    }
}
