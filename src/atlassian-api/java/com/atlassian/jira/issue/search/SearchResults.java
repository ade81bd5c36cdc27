package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;

import java.util.List;

/** One page of what a search has found. */
public class SearchResults<T> {

    private final List<T> results;
    private final int total;
    private final int start;

    public SearchResults(List<T> resultsInPage, int total, PagerFilter<?> pager) {
        results = List.copyOf(resultsInPage);
        this.total = total;
        start = pager.getStart();
    }

    public List<T> getResults() {
        return results;
    }

    public int getStart() {
        return start;
    }

    public int getTotal() {
        return total;
    }
}
