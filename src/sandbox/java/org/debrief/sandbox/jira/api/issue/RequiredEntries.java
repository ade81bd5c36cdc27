package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Whether everything that is required was entered. A new issue lacking a field that was not shown is told so without naming the field as
 * the place of the error, as in the product; an edit asks only for what its screen has. A
 * priority is never missing: every issue gets one.
 */
record RequiredEntries(Site site, ErrorCollection errors) {
    void checkNew(IssueFields issue, ApiInput input) {
        Optional<Screen> screen = IssueEntries.screen(site, issue, ScreenScheme.Operation.CREATE);
        for (String field : missing(issue)) {
            if (input.shows(field, screen.filter(shown -> shown.shows(field)).isPresent())) {
                errors.addError(field, name(field) + " is required.");
            } else {
                errors.addErrorMessage(name(field) + ": " + name(field) + " is required.");
            }
        }
    }

    void checkEdit(IssueFields issue, ApiInput input) {
        Optional<Screen> screen = IssueEntries.screen(site, issue, ScreenScheme.Operation.EDIT);
        missing(issue).stream().filter(field -> input.skipsScreens() || screen.filter(shown -> shown.shows(field)).isPresent())
                .filter(field -> !input.checksOnlyEntered() || input.entered(field).isPresent())
                .forEach(field -> errors.addError(field, name(field) + " is required."));
    }

    private Set<String> missing(IssueFields issue) {
        Set<String> missing = site.model().requiredFields().missing(issue);
        missing.removeIf(errors.getErrors()::containsKey);
        missing.remove(SystemField.PRIORITY.id());
        return missing;
    }

    private String name(String field) {
        return SystemField.ofId(field).map(SystemField::label)
                .or(() -> site.model().fields().byFieldId(field).map(StoredField::name)).orElse(field);
    }
}
