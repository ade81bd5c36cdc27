package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The form that gives an issue to somebody, which needs no right to edit it.
 */
final class AssignIssue extends IssueOperation {
    private static final long serialVersionUID = 1L;

    AssignIssue(JiraPages pages) {
        super(pages);
    }

    @Override
    protected Optional<String> refusal(ApiIssue issue, Map<String, String> entered) {
        return may(Permission.ASSIGN_ISSUES, issue.stored()) ? Optional.empty() : Optional.of("You do not have permission to assign issues.");
    }

    @Override
    protected void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        String comment = Remarks.text(entered);
        remarks().check(issue, comment, errors);
        new Assignments(site()).enter(issue, entered, errors);
        if (!errors.hasAnyErrors()) {
            save(issue);
            remarks().add(issue, comment);
        }
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        List<FormField> inputs = new ArrayList<>();
        new FormFields(site(), issue.stored().fields(), entered, errors.getErrors()).of("assignee").ifPresent(inputs::add);
        remarks().input(issue, entered, errors).ifPresent(inputs::add);
        return form(new ActionForm.Title("assign-issue", "Assign : " + issue.getKey(), List.of()), target(issue, "AssignIssue", "Assign"), inputs, List.of());
    }
}
