package org.debrief.sandbox.pages.jira.issue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Transition;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * What the buttons of the workflow do.
 */
final class MoveIssue extends JiraPage {
    private static final long serialVersionUID = 1L;

    MoveIssue(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> found = genuine(request, response) ? issue(request.getParameter("key"), request, response) : Optional.empty();
        if (found.isEmpty()) {
            return;
        }
        ApiIssue issue = found.get();
        if (!may(Permission.TRANSITION_ISSUES, issue.stored())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "You do not have the permission to move this issue.");
            return;
        }
        String action = String.valueOf(request.getParameter("action"));
        Optional<Transition> step = site().model().constants().transitionsFrom(issue.fields().status()).stream()
                .filter(transition -> action.equals(String.valueOf(transition.id()))).findFirst();
        if (step.isEmpty()) {
            response.sendError(HttpServletResponse.SC_CONFLICT, "It seems that this step is not valid for the current state of the issue.");
            return;
        }
        site().model().issues().transition(issue.getId(), step.get(), issue.fields(), readerKey());
        response.sendRedirect(request.getContextPath() + "/browse/" + issue.getKey());
    }
}
