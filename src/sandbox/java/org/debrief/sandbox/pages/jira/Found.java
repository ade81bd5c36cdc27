package org.debrief.sandbox.pages.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.jira.api.issue.ApiIssue;

/**
 * A page of the issues a query finds, or what is wrong with the query.
 */
public record Found(List<IssueRow> rows, int start, int total, List<String> problems) {
    /** How many issues a page shows. */
    public static final int LENGTH = 50;

    public static Found by(JiraServices services, String jql, int start) {
        SearchService search = services.get(SearchService.class);
        ApplicationUser reader = services.site().reader().orElse(null);
        SearchService.ParseResult parsed = search.parseQuery(reader, jql);
        List<String> problems = new ArrayList<>(parsed.getErrors().getErrorMessages());
        if (parsed.isValid()) {
            problems.addAll(search.validateQuery(reader, parsed.getQuery()).getErrorMessages());
        }
        if (!problems.isEmpty()) {
            return new Found(List.of(), 0, 0, problems);
        }
        try {
            SearchResults<Issue> results = search.search(reader, parsed.getQuery(), new PagerFilter<Issue>(start, LENGTH));
            return new Found(IssueRow.of(services.site(), results.getResults().stream().map(issue -> ((ApiIssue) issue).stored()).toList()),
                    start,
                    results.getTotal(), List.of());
        } catch (SearchException e) {
            return new Found(List.of(), 0, 0, List.of(e.getMessage()));
        }
    }

    /** Where the page asked for begins, at the first issue unless the address says otherwise. */
    public static int start(HttpServletRequest request) {
        String start = request.getParameter("startAt");
        return start != null && start.matches("\\d{1,7}") ? Integer.parseInt(start) : 0;
    }

    /** The number of the first issue shown, counted from one. */
    public int first() {
        return start + 1;
    }

    /** The number of the last issue shown. */
    public int last() {
        return start + rows.size();
    }

    /** Where the page before begins, below zero if there is none. */
    public int previous() {
        return start == 0 ? -1 : Math.max(0, start - LENGTH);
    }

    /** Where the next page begins, below zero if there is none. */
    public int next() {
        return last() < total ? start + LENGTH : -1;
    }
}
