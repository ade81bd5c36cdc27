package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiInput;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The form to edit an issue by the edit screen of its type, with a comment on the edit.
 */
final class EditIssuePage extends IssueOperation {
    private static final long serialVersionUID = 1L;

    EditIssuePage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected Optional<String> refusal(ApiIssue issue, Map<String, String> entered) {
        return may(Permission.EDIT_ISSUES, issue.stored()) ? Optional.empty() : Optional.of("You do not have permission to edit issues in this project.");
    }

    @Override
    protected void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        IssueForm form = new IssueForm(site(), issue.fields(), ScreenScheme.Operation.EDIT);
        ApiInput input = new ApiInput();
        form.enter(form.entered(entered), input);
        IssueService edits = pages().services().get(IssueService.class);
        IssueService.UpdateValidationResult checked = edits.validateUpdate(reader(), issue.getId(), input);
        errors.addErrorCollection(checked.getErrorCollection());
        remarks().check(issue, Remarks.text(entered), errors);
        if (!errors.hasAnyErrors()) {
            edits.update(reader(), checked);
            remarks().add(issue, Remarks.text(entered));
        }
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        IssueForm form = new IssueForm(site(), issue.fields(), ScreenScheme.Operation.EDIT);
        List<IssueForm.Tab> tabs = new ArrayList<>(form.tabs(form.entered(entered), errors));
        remarks().input(issue, entered, errors).ifPresent(comment -> addTo(tabs, comment));
        List<String> others = new ArrayList<>(form.otherErrors(errors));
        others.remove(errors.getErrors().get(Remarks.FIELD));
        return new ActionForm(new ActionForm.Title("edit-issue", "Edit Issue : " + issue.getKey(), List.of()), target(issue, "EditIssue", "Update"),
                List.of(), tabs, others);
    }

    /** The comment is the last field of the first tab, so that a screen of one tab stays one. */
    private static void addTo(List<IssueForm.Tab> tabs, FormField comment) {
        IssueForm.Tab first = tabs.isEmpty() ? new IssueForm.Tab("", List.of()) : tabs.remove(0);
        List<FormField> fields = new ArrayList<>(first.fields());
        fields.add(comment);
        tabs.add(0, new IssueForm.Tab(first.name(), fields));
    }
}
