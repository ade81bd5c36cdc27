package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Which fields of a screen are offered to a person: some need a permission of their own, and without it are as good as not on the screen.
 */
public record Offer(Site site, ApplicationUser author) {
    /** Whether a field is offered for an issue, which has at least project and type. */
    public boolean has(String fieldId, IssueFields issue) {
        return SystemField.ofId(fieldId).filter(field -> !offered(field, issue)).isEmpty();
    }

    /** Whether what was entered into a field is taken: the field is offered, or names the reporter the issue has or will have anyway. */
    boolean takes(String fieldId, List<String> texts, IssueFields issue) {
        return has(fieldId, issue) || fieldId.equals(SystemField.REPORTER.id()) && texts.equals(reporter(issue));
    }

    private List<String> reporter(IssueFields issue) {
        ApplicationUser reporter = issue.reporter() == null ? author : site.user(issue.reporter());
        return reporter == null ? List.of() : List.of(reporter.getName());
    }

    private boolean offered(SystemField field, IssueFields issue) {
        return switch (field) {
            case DUE -> may(Permission.SCHEDULE_ISSUES, issue);
            case REPORTER -> may(Permission.MODIFY_REPORTER, issue);
            case FIX_VERSIONS -> may(Permission.RESOLVE_ISSUES, issue);
            case SECURITY -> takesLevel(issue) && may(Permission.SET_ISSUE_SECURITY, issue);
            default -> true;
        };
    }

    /** A sub-task has the level of its parent, and some projects have no levels. */
    private boolean takesLevel(IssueFields issue) {
        boolean subTask = site.model().issueTypes().byId(issue.type()).filter(type -> type.subTask()).isPresent();
        return !subTask && site.model().securities().of(issue.project()).isPresent();
    }

    private boolean may(Permission permission, IssueFields issue) {
        return site.allows(permission, issue, author);
    }
}
