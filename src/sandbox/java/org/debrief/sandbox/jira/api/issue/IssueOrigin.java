package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Where a new issue shall be made: project, issue type and, for a sub-task, parent; errors go under {@code pid}, {@code issuetype} and to no
 * field, as in the product.
 */
record IssueOrigin(Site site, ApplicationUser author, ErrorCollection errors) {
    /** The fields to start with; nothing if there is an error. */
    Optional<IssueFields> issue(ApiInput input) {
        return start(input, Optional.ofNullable(input.project()), false);
    }

    /** The same for a sub-task. */
    Optional<IssueFields> subTask(ApiInput input, Long parentId) {
        Optional<StoredIssue> parent = Optional.ofNullable(parentId).flatMap(site.model().issues()::byId)
                .filter(found -> site.allows(Permission.BROWSE_PROJECTS, found, author));
        if (parent.isEmpty()) {
            errors.addErrorMessage("The parent issue does not exist.", ErrorCollection.Reason.NOT_FOUND);
            return Optional.empty();
        }
        if (parent.get().fields().parent() != null) {
            errors.addErrorMessage("Given parent issue is a sub-task itself; a sub-task cannot have sub-tasks.");
        }
        if (input.project() != null && input.project() != parent.get().fields().project()) {
            errors.addError("pid", "A sub-task belongs to the project of its parent.");
        }
        return start(input, Optional.of(parent.get().fields().project()), true).filter(fields -> !errors.hasAnyErrors())
                .map(fields -> fields.with(SystemField.PARENT, parentId));
    }

    private Optional<IssueFields> start(ApiInput input, Optional<Long> place, boolean subTask) {
        Optional<StoredProject> project = place.flatMap(site.model().projects()::byId);
        if (project.isEmpty() || !site.allows(Permission.BROWSE_PROJECTS, project.get().id(), author) && !mayCreate(project.get())) {
            errors.addError("pid", "You must select a valid project.");
            return Optional.empty();
        }
        if (!mayCreate(project.get())) {
            refuse();
            return Optional.empty();
        }
        return type(input, project.get(), subTask)
                .map(type -> IssueFields.EMPTY.with(SystemField.PROJECT, project.get().id()).with(SystemField.TYPE, type.id()));
    }

    private boolean mayCreate(StoredProject project) {
        return site.allows(Permission.CREATE_ISSUES, project.id(), author);
    }

    private void refuse() {
        if (author == null) {
            errors.addErrorMessage("Anonymous users do not have permission to create issues in this project. Please try logging in first.",
                    ErrorCollection.Reason.NOT_LOGGED_IN);
        } else {
            errors.addErrorMessage("You do not have permission to create issues in this project.", ErrorCollection.Reason.FORBIDDEN);
        }
    }

    private Optional<StoredIssueType> type(ApiInput input, StoredProject project, boolean subTask) {
        Optional<StoredIssueType> type = Site.id(input.type()).filter(site.model().issueTypeSchemes().of(project.id()).types()::contains)
                .flatMap(site.model().issueTypes()::byId).filter(found -> found.subTask() == subTask);
        if (type.isEmpty()) {
            errors.addError(SystemField.TYPE.id(), input.type() == null ? "Issue Type is required" : "The issue type selected is invalid.");
        }
        return type;
    }
}
