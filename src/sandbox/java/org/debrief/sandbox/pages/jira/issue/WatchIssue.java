package org.debrief.sandbox.pages.jira.issue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * Begins and ends watching an issue, by a link with the session's token as in the product.
 */
final class WatchIssue extends IssueAction {
    private static final long serialVersionUID = 1L;

    WatchIssue(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doPost(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = genuine(request, response) ? issue(request, response) : Optional.empty();
        if (issue.isEmpty()) {
            return;
        }
        String wanted = String.valueOf(request.getParameter("watch"));
        if (reader() == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "You have to sign in to watch issues.");
        } else if (wanted.equals("watch") || wanted.equals("unwatch")) {
            follow(issue.get(), wanted.equals("watch"));
            done("/browse/" + issue.get().getKey(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "The parameter 'watch' is 'watch' or 'unwatch'.");
        }
    }

    private void follow(ApiIssue issue, boolean watch) {
        if (watch) {
            site().model().watchers().add(issue.getId(), readerKey());
        } else {
            site().model().watchers().remove(issue.getId(), readerKey());
        }
    }
}
