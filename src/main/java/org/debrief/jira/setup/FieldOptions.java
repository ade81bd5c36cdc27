package org.debrief.jira.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import java.util.Optional;
import org.debrief.app.project.SetUpKind;
import org.debrief.jira.role.FieldRole;

/** The step that makes the options of our choice fields; an option that was renamed stays, a deleted one is made again. */
public final class FieldOptions implements Step {

    private final CustomFieldManager fields;
    private final Contexts contexts;
    private final OptionsManager options;

    public FieldOptions(CustomFieldManager fields, Contexts contexts, OptionsManager options) {
        this.fields = fields;
        this.contexts = contexts;
        this.options = options;
    }

    @Override
    public void furnish(Furnishing run) {
        for (FieldRole role : FieldRole.values()) {
            Optional<FieldConfig> config = config(run, role);
            for (String text : role.choices()) {
                furnish(run, role, text, config);
            }
        }
    }

    private Optional<FieldConfig> config(Furnishing run, FieldRole role) {
        return run.holder(role.role())
                .map(fields::getCustomFieldObject)
                .flatMap(field -> contexts.applying(run, role, field).or(() -> contexts.ours(run, role, field)))
                .map(FieldConfigScheme::getOneAndOnlyConfig);
    }

    private void furnish(Furnishing run, FieldRole role, String text, Optional<FieldConfig> config) {
        String name = role.firstName() + ": " + text;
        Optional<Option> present = config.flatMap(at -> present(run, role, text, at));
        present.ifPresent(option -> run.reuse(SetUpKind.OPTION, name, String.valueOf(option.getOptionId())));
        present.or(() -> run.create(SetUpKind.OPTION, name, () -> created(config.orElseThrow(), text)))
                .ifPresent(option -> run.assign(
                        role.optionRole(FieldRole.key(text), config.orElseThrow().getId()),
                        String.valueOf(option.getOptionId())));
    }

    private Optional<Option> present(Furnishing run, FieldRole role, String text, FieldConfig config) {
        List<Option> roots = options.getOptions(config).getRootOptions();
        String key = FieldRole.key(text);
        return run.holder(role.optionRole(key, config.getId()))
                .flatMap(id -> roots.stream().filter(option -> id.equals(String.valueOf(option.getOptionId()))).findFirst())
                .or(() -> roots.stream().filter(option -> FieldRole.key(option.getValue()).equals(key)).findFirst());
    }

    private Furnishing.Made<Option> created(FieldConfig config, String text) {
        long last = options.getOptions(config).getRootOptions().size();
        Option option = options.createOption(config, null, last, text);
        return new Furnishing.Made<>(option, String.valueOf(option.getOptionId()));
    }
}
