package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.api.issue.Assignment;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Refused;

/**
 * The assignee as chosen in a form.
 */
record Assignments(Site site) {
    private static final String FIELD = "assignee";

    /** Sets the assignee that was chosen, or adds an error; a form without the field leaves it. */
    void enter(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        if (!entered.containsKey(FIELD)) {
            return;
        }
        try {
            Assignment assignment = new Assignment(site, issue.fields());
            issue.setAssignee(site.user(assignment.entered(List.of(entered.get(FIELD)), issue.getAssigneeId(), site.reader().orElse(null))));
        } catch (Refused e) {
            errors.addError(FIELD, e.getMessage());
        }
    }
}
