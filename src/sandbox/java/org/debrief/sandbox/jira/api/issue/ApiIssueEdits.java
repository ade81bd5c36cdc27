package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.SecurityScheme;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Creates and edits issues as a person would: with permissions, screens, contexts and required fields checked first.
 */
public final class ApiIssueEdits implements IssueService {
    private final Site site;

    public ApiIssueEdits(Site site) {
        this.site = site;
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return visible(user, issueId == null ? Optional.empty() : site.model().issues().byId(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return visible(user, issueKey == null ? Optional.empty() : site.model().issues().byKey(issueKey));
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        ErrorCollection errors = new SimpleErrorCollection();
        return draft(user, input(parameters), errors, new IssueOrigin(site, user, errors).issue(input(parameters)));
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(ApplicationUser user, Long parentId, IssueInputParameters parameters) {
        ErrorCollection errors = new SimpleErrorCollection();
        return draft(user, input(parameters), errors, new IssueOrigin(site, user, errors).subTask(input(parameters), parentId));
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult checked) {
        IssueFields fields = valid(checked, "create").fields();
        String author = user == null ? null : user.getKey();
        StoredIssue created = fields.parent() == null ? site.model().issues().create(fields, author) : site.model().issues().createUnlinked(fields, author);
        return new IssueResult(new ApiIssue(site, created), new SimpleErrorCollection());
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = found.getErrorCollection();
        if (!(found.getIssue() instanceof ApiIssue issue)) {
            return new UpdateValidationResult(null, errors, Map.of());
        }
        if (!site.allows(Permission.EDIT_ISSUES, issue.stored(), user)) {
            errors.addErrorMessage("You do not have permission to edit issues in this project.", ErrorCollection.Reason.FORBIDDEN);
            return new UpdateValidationResult(issue, errors, Map.of());
        }
        ApiInput input = input(parameters);
        IssueEntries entries = new IssueEntries(site, user, errors);
        if (!input.retainsOthers()) {
            entries.emptyOthers(input, issue.fields());
        }
        issue.set(entries.read(issue.fields(), input, ScreenScheme.Operation.EDIT));
        new RequiredEntries(site, errors).checkEdit(issue.fields(), input);
        return new UpdateValidationResult(issue, judged(errors), new HashMap<>(input.entered()));
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult checked) {
        MutableIssue updated = (MutableIssue) new ApiIssues(site).updateIssue(user, valid(checked, "update"), UpdateIssueRequest.builder().build());
        return new IssueResult(updated, new SimpleErrorCollection());
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new ApiInput();
    }

    /** The product tells a hidden issue from a missing one here, with these words; its REST interface and its pages do not. */
    private IssueResult visible(ApplicationUser user, Optional<StoredIssue> found) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (found.isEmpty()) {
            errors.addErrorMessage("The issue no longer exists.", ErrorCollection.Reason.NOT_FOUND);
            return new IssueResult(null, errors);
        }
        if (!site.allows(Permission.BROWSE_PROJECTS, found.get(), user)) {
            errors.addErrorMessage("You do not have the permission to see the specified issue.",
                    user == null ? ErrorCollection.Reason.NOT_LOGGED_IN : ErrorCollection.Reason.FORBIDDEN);
            return new IssueResult(null, errors);
        }
        return new IssueResult(new ApiIssue(site, found.get()), errors);
    }

    private CreateValidationResult draft(ApplicationUser user, ApiInput input, ErrorCollection errors, Optional<IssueFields> start) {
        IssueFields fields = start.map(given -> filled(user, input, errors, given)).orElse(IssueFields.EMPTY);
        return new CreateValidationResult(new ApiIssue(site, fields), judged(errors), new HashMap<>(input.entered()), Map.of());
    }

    private IssueFields filled(ApplicationUser user, ApiInput input, ErrorCollection errors, IssueFields start) {
        IssueFields read = new IssueEntries(site, user, errors).read(start, input, ScreenScheme.Operation.CREATE);
        if (input.entered(SystemField.SUMMARY.id()).isEmpty()) {
            errors.addError(SystemField.SUMMARY.id(), "You must specify a summary of the issue.");
        }
        if (input.takesDefault(SystemField.ASSIGNEE.id(), shows(start, SystemField.ASSIGNEE))) {
            read = read.with(SystemField.ASSIGNEE, new Assignment(site, read).automatic());
        }
        if (input.entered(SystemField.SECURITY.id()).isEmpty()) {
            read = read.with(SystemField.SECURITY, site.model().securities().of(read.project()).map(SecurityScheme::defaultLevel).orElse(null));
        }
        new RequiredEntries(site, errors).checkNew(read, input);
        boolean reported = input.entered(SystemField.REPORTER.id()).isPresent();
        return reported || user == null ? read : read.with(SystemField.REPORTER, user.getKey());
    }

    private boolean shows(IssueFields fields, SystemField field) {
        return IssueEntries.screen(site, fields, ScreenScheme.Operation.CREATE).filter(screen -> screen.shows(field.id())).isPresent();
    }

    private static ErrorCollection judged(ErrorCollection errors) {
        if (errors.hasAnyErrors() && errors.getReasons().isEmpty()) {
            errors.addReason(ErrorCollection.Reason.VALIDATION_FAILED);
        }
        return errors;
    }

    private static ApiInput input(IssueInputParameters parameters) {
        if (parameters instanceof ApiInput input) {
            return input;
        }
        throw new IllegalArgumentException("Parameters come from newIssueInputParameters()");
    }

    private static ApiIssue valid(IssueValidationResult checked, String verb) {
        if (!checked.isValid() || !(checked.getIssue() instanceof ApiIssue issue)) {
            throw new IllegalStateException("You can not " + verb + " an issue with an invalid validation result.");
        }
        return issue;
    }
}
