package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * What the form for a comment does.
 */
final class AddComment extends JiraPage {
    private static final long serialVersionUID = 1L;

    AddComment(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> found = genuine(request, response) ? issue(request.getParameter("key"), request, response) : Optional.empty();
        if (found.isEmpty()) {
            return;
        }
        ApiIssue issue = found.get();
        if (!may(Permission.ADD_COMMENTS, issue.stored())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "You do not have the permission to comment on this issue.");
            return;
        }
        try {
            site().model().comments().add(issue.getId(), readerKey(), request.getParameter("comment"));
            site().publish(new IssueEvent(issue, Map.of(), reader(), EventType.ISSUE_COMMENTED_ID));
            response.sendRedirect(request.getContextPath() + "/browse/" + issue.getKey() + "#comments");
        } catch (Refused e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }
}
