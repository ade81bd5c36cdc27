package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.JqlFault;
import org.debrief.sandbox.jira.jql.JqlQuery;
import org.debrief.sandbox.jira.jql.Search;

/**
 * Finds issues by query, among those the searcher may browse and as they were last indexed; the issues of one search are read together.
 */
public final class ApiSearch implements SearchService {
    private final Site site;
    private final Search search;

    public ApiSearch(Site site, Search search) {
        this.site = site;
        this.search = search;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            return new ParseResult(new ApiQuery(Jql.parse(query)), ApiMessages.of(List.of()));
        } catch (JqlFault e) {
            return new ParseResult(null, ApiMessages.of(List.of(e.getMessage())));
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        return ApiMessages.of(search.problems(parsed(query), site.row(searcher)));
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
        Search.Span span = new Search.Span(pager.getStart(), pager.getMax() < 0 ? Integer.MAX_VALUE : pager.getMax());
        Search.Found found = search.find(parsed(query), site.row(searcher), span);
        List<Issue> issues = site.model().issues().load(found.ids()).stream().<Issue>map(stored -> new ApiIssue(site, stored)).toList();
        return new SearchResults<>(issues, Math.toIntExact(found.total()), pager);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return search.count(parsed(query), site.row(searcher));
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString() == null ? query.toString() : query.getQueryString();
    }

    private static JqlQuery parsed(Query query) {
        if (query instanceof ApiQuery own) {
            return own.parsed();
        }
        throw new IllegalArgumentException("A query comes from parseQuery: " + query);
    }
}
