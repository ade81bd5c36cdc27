package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Deed;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The question whether to delete a comment.
 */
final class DeleteComment extends CommentAct {
    private static final long serialVersionUID = 1L;

    DeleteComment(JiraPages pages) {
        super(pages, Deed.DELETE_COMMENT, "You do not have permission to delete comment with id: %s");
    }

    @Override
    protected void act(ApiIssue issue, StoredComment comment, Map<String, String> entered, ErrorCollection errors) {
        site().model().comments().delete(comment, readerKey());
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        StoredComment comment = comment(issue, entered).orElseThrow();
        List<String> notes = List.of("Are you sure you want to delete this comment?", comment.body());
        return form(new ActionForm.Title("comment-delete", "Delete Comment", notes), target(issue, comment, "DeleteComment", "Delete"), List.of(), List.of());
    }
}
