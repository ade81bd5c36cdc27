package org.debrief.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Optional;
import org.debrief.app.InvalidInput;
import org.debrief.jira.role.FieldRole;
import org.debrief.jira.role.Roster;

/** Finds the options that the keys of documents stand for. */
public final class Choices {

    private final OptionsManager options;

    public Choices(OptionsManager options) {
        this.options = options;
    }

    /**
     * The id of an option, as it is entered into a field.
     *
     * @throws InvalidInput at the field's path when it has no such option at that place
     */
    String option(Roster roster, FieldRole role, String key, IssueContext place) {
        return roster.field(role)
                .map(field -> field.getRelevantConfig(place))
                .flatMap(config -> option(roster, role, key, config))
                .map(option -> String.valueOf(option.getOptionId()))
                .orElseThrow(() -> InvalidInput.at(role.path(), "debrief.jira.option.missing", key, name(roster, role)));
    }

    private Optional<Option> option(Roster roster, FieldRole role, String key, FieldConfig config) {
        return options.getOptions(config).getRootOptions().stream()
                .filter(option -> !Boolean.TRUE.equals(option.getDisabled()))
                .filter(option -> roster.key(role, option).equals(key))
                .findFirst();
    }

    private static String name(Roster roster, FieldRole role) {
        return roster.field(role).map(CustomField::getFieldName).orElse(role.firstName());
    }
}
