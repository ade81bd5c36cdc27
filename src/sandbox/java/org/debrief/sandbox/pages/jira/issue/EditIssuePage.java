package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.ProjectMenus;

/**
 * The form to edit an issue by the edit screen of its type.
 */
final class EditIssuePage extends JiraPage {
    private static final long serialVersionUID = 1L;

    EditIssuePage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = editable(request, response);
        if (issue.isPresent()) {
            form(issue.get(), Map.of(), new SimpleErrorCollection(), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> found = genuine(request, response) ? editable(request, response) : Optional.empty();
        if (found.isEmpty()) {
            return;
        }
        ApiIssue issue = found.get();
        IssueForm form = new IssueForm(site(), issue.fields(), ScreenScheme.Operation.EDIT);
        Map<String, String> entered = form.entered(request);
        ApiInput input = new ApiInput();
        form.enter(entered, input);
        IssueService edits = pages().services().get(IssueService.class);
        IssueService.UpdateValidationResult checked = edits.validateUpdate(reader(), issue.getId(), input);
        if (checked.isValid()) {
            edits.update(reader(), checked);
            response.sendRedirect(request.getContextPath() + "/browse/" + issue.getKey());
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            form(issue, entered, checked.getErrorCollection(), request, response);
        }
    }

    private Optional<ApiIssue> editable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiIssue> issue = issue(key(request), request, response);
        if (issue.isPresent() && !may(Permission.EDIT_ISSUES, issue.get().stored())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "You do not have permission to edit issues in this project.");
            return Optional.empty();
        }
        return issue;
    }

    /** The product's own links name an issue by its id. */
    private String key(HttpServletRequest request) {
        Optional<Long> id = Site.id(request.getParameter("id"));
        return id.flatMap(site().model().issues()::byId).map(StoredIssue::key).orElse(request.getParameter("key"));
    }

    private void form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors, HttpServletRequest request, HttpServletResponse response) throws IOException {
        IssueForm form = new IssueForm(site(), issue.fields(), ScreenScheme.Operation.EDIT);
        Map<String, Object> values = Map.of("heading", "Edit " + issue.getKey(), "action", "/secure/EditIssue.jspa", "submit", "Update",
                "hidden", Map.of("key", issue.getKey()), "cancel", "/browse/" + issue.getKey(), "tabs", form.tabs(entered, errors),
                "errors", form.otherErrors(errors));
        Map<String, String> meta = Map.of(ProjectMenus.SIDEBAR, issue.getProjectObject().getKey());
        show(page("Edit " + issue.getKey(), html("issue/form", values, request), meta, "jira.edit.issue"), request, response);
    }
}
