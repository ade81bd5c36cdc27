package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;

/**
 * Makes searches see issues as they are now; needed after an edit that dispatched no event.
 */
public final class ApiIndex implements IssueIndexingService {
    private final Site site;

    public ApiIndex(Site site) {
        this.site = site;
    }

    @Override
    public void reIndex(Issue issue) throws IndexException {
        if (site.model().issues().byId(issue.getId()).isEmpty()) {
            throw new IndexException("The issue " + issue.getKey() + " does not exist");
        }
        site.model().index().put(List.of(issue.getId()));
    }
}
