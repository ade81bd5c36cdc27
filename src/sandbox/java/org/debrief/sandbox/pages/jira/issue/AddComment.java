package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The form for a comment.
 */
final class AddComment extends IssueOperation {
    private static final long serialVersionUID = 1L;

    AddComment(JiraPages pages) {
        super(pages);
    }

    @Override
    protected Optional<String> refusal(ApiIssue issue, Map<String, String> entered) {
        return may(Permission.ADD_COMMENTS, issue.stored()) ? Optional.empty() : Optional.of("You do not have the permission to comment on this issue.");
    }

    @Override
    protected void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        String text = Remarks.text(entered);
        Remarks.checkText(text, errors);
        if (!errors.hasAnyErrors()) {
            remarks().add(issue, text);
        }
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        FormField input = remarks().input(issue, entered, errors).orElseThrow().required(true);
        return form(new ActionForm.Title("comment-add", "Add Comment : " + issue.getKey(), List.of()), target(issue, "AddComment", "Add"), List.of(input),
                List.of());
    }

    @Override
    protected String after(ApiIssue issue) {
        return super.after(issue) + "#activitymodule";
    }
}
