package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.pages.Flash;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The question whether to delete an issue, which names the sub-tasks that go with it.
 */
final class DeleteIssue extends IssueOperation {
    private static final long serialVersionUID = 1L;

    DeleteIssue(JiraPages pages) {
        super(pages);
    }

    @Override
    protected Optional<String> refusal(ApiIssue issue, Map<String, String> entered) {
        return may(Permission.DELETE_ISSUES, issue.stored()) ? Optional.empty()
                : Optional.of("You do not have permission to delete issues in this project.");
    }

    @Override
    protected void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        site().model().issues().delete(issue.getId(), readerKey());
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        List<String> notes = new ArrayList<>(List.of("Deleting an issue removes it permanently from the system, including all comments and attachments.",
                "If you have completed this issue, you should resolve or close it instead of deleting it."));
        List<StoredIssue> below = subTasks(issue);
        if (!below.isEmpty()) {
            notes.add("The issue " + issue.getKey() + " has " + below.size() + (below.size() == 1 ? " sub-task, which" : " sub-tasks, which")
                    + " will be deleted together with it:");
            below.stream().filter(task -> may(Permission.BROWSE_PROJECTS, task)).forEach(task -> notes.add(task.key() + " " + task.fields().summary()));
        }
        return form(new ActionForm.Title("delete-issue", "Delete Issue : " + issue.getKey(), notes), target(issue, "DeleteIssue", "Delete"), List.of(),
                errors.getErrorMessages().stream().toList());
    }

    /** The issue has no view any more, so a dialog leaves for its project, too. */
    @Override
    protected void finish(ApiIssue issue, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Flash.keep(request, Flash.Kind.SUCCESS, issue.getKey() + " has been deleted.");
        String address = request.getContextPath() + "/projects/" + issue.getProjectObject().getKey();
        if (inline(request)) {
            response.setHeader(CONTROL, "redirect:" + address);
        } else {
            response.sendRedirect(address);
        }
    }

    private List<StoredIssue> subTasks(ApiIssue issue) {
        return site().model().issues().load(site().model().issues().subTasks(List.of(issue.getId())).getOrDefault(issue.getId(), List.of()));
    }
}
