package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;

/** The search for issues with JQL. */
public interface SearchService {

    SearchResults<Issue> search(ApplicationUser searcher, com.atlassian.query.Query query, PagerFilter<?> pager)
            throws SearchException;

    long searchCount(ApplicationUser searcher, com.atlassian.query.Query query) throws SearchException;

    ParseResult parseQuery(ApplicationUser searcher, String query);

    MessageSet validateQuery(ApplicationUser searcher, com.atlassian.query.Query query);

    String getJqlString(com.atlassian.query.Query query);

    /** What reading a JQL text gave: a query, or messages. */
    final class ParseResult {

        private final com.atlassian.query.Query query;
        private final MessageSet errors;

        public ParseResult(com.atlassian.query.Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public com.atlassian.query.Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
