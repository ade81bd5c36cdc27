package org.debrief.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.app.InvalidInput;
import org.debrief.app.Message;
import org.debrief.app.Problem;

/** Jira's issue search with the eyes of the signed-in reader. */
public final class IssueSearch {

    /** How many values one clause compares with. */
    static final int CHUNK = 200;

    /** How many issues one search brings; Jira reserves room for as many as are asked for. */
    static final int PAGE = 1000;

    private final SearchService searches;
    private final JiraAuthenticationContext session;

    public IssueSearch(SearchService searches, JiraAuthenticationContext session) {
        this.searches = searches;
        this.session = session;
    }

    /**
     * The issues for which a field has one of the values, and which meet another condition.
     *
     * <p>Values of which Jira knows nothing are passed over. One search for {@value #CHUNK} values and {@value #PAGE} issues.
     *
     * @param values numbers or quoted texts
     */
    List<Issue> among(String field, List<String> values, String condition) {
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            List<String> chunk = values.subList(from, Math.min(values.size(), from + CHUNK));
            String list = chunk.stream().collect(Collectors.joining(", ", " in (", ")"));
            Query query = parsed(field + list + " AND " + condition + " ORDER BY key ASC");
            found.addAll(all(query));
        }
        return found;
    }

    private List<Issue> all(Query query) {
        List<Issue> found = new ArrayList<>();
        int total = PAGE;
        for (int start = 0; start < total; start += PAGE) {
            SearchResults<Issue> page = run(query, new PagerFilter<>(start, PAGE));
            found.addAll(page.getResults());
            total = page.getTotal();
        }
        return found;
    }

    /**
     * A page of what a person's query finds.
     *
     * @throws InvalidInput at {@code jql} in Jira's words when the query makes no sense
     */
    SearchResults<Issue> page(String jql, String condition, int start, int limit) {
        check(jql);
        return run(parsed(JqlText.of(jql).and(condition)), new PagerFilter<>(start, limit));
    }

    /**
     * Does nothing if a person's query makes sense.
     *
     * @throws InvalidInput at {@code jql} in Jira's words when it makes none
     */
    void check(String jql) {
        require(searches.validateQuery(user(), parsed(jql)));
    }

    private Query parsed(String jql) {
        ParseResult result = searches.parseQuery(user(), jql);
        require(result.getErrors());
        return result.getQuery();
    }

    private static void require(MessageSet errors) {
        if (errors.hasAnyErrors()) {
            throw new InvalidInput(errors.getErrorMessages().stream()
                    .map(words -> new Problem("jql", Message.spoken(words)))
                    .toList());
        }
    }

    private SearchResults<Issue> run(Query query, PagerFilter<Issue> page) {
        try {
            return searches.search(user(), query, page);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira's search failed", e);
        }
    }

    private ApplicationUser user() {
        return session.getLoggedInUser();
    }
}
