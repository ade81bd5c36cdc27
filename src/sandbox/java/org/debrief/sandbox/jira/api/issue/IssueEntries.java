package org.debrief.sandbox.jira.api.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.api.field.FieldText;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldContext;
import org.debrief.sandbox.jira.model.IssueFields;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredField;
import org.debrief.sandbox.jira.model.SystemField;

/**
 * Reads everything that was entered into an issue, and collects an error for each field where it is no value of the field, where the field
 * is not on the screen, or where it does not apply to the issue.
 */
public final class IssueEntries {
    private final Site site;
    private final ApplicationUser author;
    private final ErrorCollection errors;

    IssueEntries(Site site, ApplicationUser author, ErrorCollection errors) {
        this.site = site;
        this.author = author;
        this.errors = errors;
    }

    /** The screen an operation opens for issues of a type, if there is one. */
    public static Optional<Screen> screen(Site site, IssueFields fields, ScreenScheme.Operation operation) {
        long scheme = site.model().typeScreenSchemes().of(fields.project()).scheme(fields.type());
        return site.model().screenSchemes().byId(scheme).map(screens -> screens.screen(operation)).flatMap(id -> site.model().screens().byId(id));
    }

    static String notOnScreen(String fieldId) {
        return "Field '" + fieldId + "' cannot be set. It is not on the appropriate screen, or unknown.";
    }

    /** The fields with all entries read; those with an error stay as they were. Who skips screens skips what they ask of fields on them, too. */
    IssueFields read(IssueFields before, ApiInput input, ScreenScheme.Operation operation) {
        Optional<Screen> screen = screen(site, before, operation);
        IssueFields fields = before;
        Offer offer = new Offer(site, author);
        for (var entry : input.entered().entrySet()) {
            boolean shown = screen.filter(found -> found.shows(entry.getKey())).isPresent();
            if (input.skipsScreens() || shown && offer.takes(entry.getKey(), entry.getValue(), before)) {
                fields = read(fields, entry.getKey(), entry.getValue());
            } else {
                errors.addError(entry.getKey(), notOnScreen(entry.getKey()));
            }
        }
        return fields;
    }

    /** Enters emptiness for every field of the screen that was not entered, as a form without it would. */
    void emptyOthers(ApiInput input, IssueFields fields) {
        screen(site, fields, ScreenScheme.Operation.EDIT).stream().flatMap(screen -> screen.tabs().stream()).flatMap(tab -> tab.fields().stream())
                .filter(field -> input.entered(field).isEmpty() && !field.equals(SystemField.TYPE.id())).filter(field -> applies(fields, field))
                .filter(field -> new Offer(site, author).has(field, fields))
                .forEach(input::enter);
    }

    private boolean applies(IssueFields fields, String fieldId) {
        return SystemField.ofId(fieldId).isPresent() || site.model().fields().byFieldId(fieldId).flatMap(field -> context(fields, field)).isPresent();
    }

    private IssueFields read(IssueFields fields, String fieldId, List<String> texts) {
        try {
            Optional<SystemField> system = SystemField.ofId(fieldId);
            return system.isPresent() ? new SystemEntries(site, author).read(fields, system.get(), texts) : custom(fields, fieldId, texts);
        } catch (Refused e) {
            errors.addError(fieldId, e.getMessage());
            return fields;
        }
    }

    private IssueFields custom(IssueFields fields, String fieldId, List<String> texts) {
        StoredField field = site.model().fields().byFieldId(fieldId).orElseThrow(() -> new Refused(notOnScreen(fieldId)));
        FieldContext context = context(fields, field).orElseThrow(() -> new Refused(notOnScreen(fieldId)));
        return fields.with(field.id(), new FieldText(site).read(field, context, texts));
    }

    private Optional<FieldContext> context(IssueFields fields, StoredField field) {
        return site.model().contexts().of(field.id(), fields.project(), fields.type());
    }
}
