package org.debrief.sandbox.pages.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.jql.Jql;
import org.debrief.sandbox.jira.jql.JqlFault;
import org.debrief.sandbox.jira.jql.JqlQuery;

/**
 * What came of a search: the query as it was read, the issues of one page, or what is wrong and where.
 */
record SearchOutcome(Optional<JqlQuery> query, IssueList list, List<String> problems, Excerpt fault) {
    SearchOutcome {
        problems = List.copyOf(problems);
    }

    static SearchOutcome of(String jql, SearchService search, Site site, int start) {
        JqlQuery read;
        try {
            read = Jql.parse(jql);
        } catch (JqlFault e) {
            return new SearchOutcome(Optional.empty(), IssueList.NONE, List.of(e.getMessage()), Excerpt.of(jql, e.at()));
        }
        ApplicationUser reader = site.reader().orElse(null);
        Query query = search.parseQuery(reader, jql).getQuery();
        List<String> problems = List.copyOf(search.validateQuery(reader, query).getErrorMessages());
        if (!problems.isEmpty()) {
            return new SearchOutcome(Optional.of(read), IssueList.NONE, problems, Excerpt.NONE);
        }
        try {
            SearchResults<Issue> found = search.search(reader, query, new PagerFilter<Issue>(start, IssueList.LENGTH));
            List<IssueLine> lines = IssueLine.of(site, found.getResults().stream().map(issue -> ((ApiIssue) issue).stored()).toList());
            return new SearchOutcome(Optional.of(read), new IssueList(lines, start, found.getTotal()), List.of(), Excerpt.NONE);
        } catch (SearchException e) {
            return new SearchOutcome(Optional.of(read), IssueList.NONE, List.of(e.getMessage()), Excerpt.NONE);
        }
    }
}
