package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Deed;
import org.debrief.sandbox.jira.model.StoredComment;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The form to write a comment anew; who may read it stays as it was.
 */
final class EditComment extends CommentAct {
    private static final long serialVersionUID = 1L;

    EditComment(JiraPages pages) {
        super(pages, Deed.EDIT_COMMENT, "You do not have the permission to edit this comment.");
    }

    @Override
    protected void act(ApiIssue issue, StoredComment comment, Map<String, String> entered, ErrorCollection errors) {
        String text = Remarks.text(entered);
        Remarks.checkText(text, errors);
        if (!errors.hasAnyErrors()) {
            site().model().comments().edit(comment, text, comment.visibility(), readerKey());
        }
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        StoredComment comment = comment(issue, entered).orElseThrow();
        FormField input = FormField.typed(Remarks.FIELD, "Comment", "area", entered.getOrDefault(Remarks.FIELD, comment.body()),
                errors.getErrors().getOrDefault(Remarks.FIELD, "")).required(true);
        return form(new ActionForm.Title("comment-edit", "Edit Comment", List.of()), target(issue, comment, "EditComment", "Save"), List.of(input), List.of());
    }
}
