package org.debrief.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.debrief.app.Conflict;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Place;
import org.debrief.jira.role.Roster;

/**
 * What is entered into an issue that is about to be created.
 *
 * <p>Of the fields documents speak of, what is absent stays empty. All others get Jira's defaults, as on a form that does not show
 * them: among them the security level, without which an issue would be seen by more people than the project allows.
 */
final class Entry {

    private static final List<String> SYSTEM_FIELDS = List.of("summary", "description", "reporter", "assignee", "duedate");

    private final IssueInputParameters parameters;
    private final Rules rules;
    private final Place place;
    private final List<Consumer<MutableIssue>> adjustments = new ArrayList<>();

    Entry(IssueInputParameters parameters, Rules rules, Place place) {
        this.parameters = parameters;
        this.rules = rules;
        this.place = place;
        parameters.setProjectId(place.project().getId());
        parameters.setIssueTypeId(place.type().getId());
        parameters.setSkipScreenCheck(true);
        parameters.setProvidedFields(rules.spokenOf());
        parameters.setApplyDefaultValuesWhenParameterNotProvided(false);
        parameters.setRetainExistingValuesWhenParameterNotProvided(true);
    }

    /** Which fields there are, and which options they have. */
    record Rules(Roster roster, Choices choices) {

        /** A field that set-up has made. */
        CustomField field(FieldRole role) {
            return roster.field(role)
                    .orElseThrow(() -> Conflict.because(role.path(), "debrief.jira.field.missing", role.firstName()));
        }

        /** The ids of the fields documents speak of. */
        List<String> spokenOf() {
            Stream<String> ours = Stream.of(FieldRole.values()).flatMap(role -> roster.field(role).stream()).map(CustomField::getId);
            return Stream.concat(SYSTEM_FIELDS.stream(), ours).toList();
        }
    }

    IssueInputParameters parameters() {
        return parameters;
    }

    void prose(FieldRole role, String text) {
        if (text != null) {
            enter(role, text);
        }
    }

    void labels(FieldRole role, List<String> labels) {
        if (!labels.isEmpty()) {
            enter(role, labels.toArray(String[]::new));
        }
    }

    void person(FieldRole role, String userName) {
        people(role, userName == null ? List.of() : List.of(userName));
    }

    /** Users by name; Jira takes them as one text with commas. */
    void people(FieldRole role, List<String> userNames) {
        if (!userNames.isEmpty()) {
            enter(role, String.join(",", userNames));
        }
    }

    void choice(FieldRole role, String key) {
        if (key != null) {
            enter(role, rules.choices().option(rules.roster(), role, key, place.context()));
        }
    }

    void choice(FieldRole role, Enum<?> constant) {
        choice(role, constant == null ? null : constant.name());
    }

    private void enter(FieldRole role, String... texts) {
        parameters.addCustomFieldValue(rules.field(role).getIdAsLong(), texts);
    }

    /** Something to do to the checked issue before it is created. */
    void adjusting(Consumer<MutableIssue> adjustment) {
        adjustments.add(adjustment);
    }

    void adjust(MutableIssue checked) {
        adjustments.forEach(adjustment -> adjustment.accept(checked));
    }
}
