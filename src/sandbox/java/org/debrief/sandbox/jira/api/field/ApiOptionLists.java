package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.FieldOptions;

/**
 * The options of all contexts.
 */
public final class ApiOptionLists implements OptionsManager {
    private final FieldOptions options;

    public ApiOptionLists(Site site) {
        this.options = site.model().options();
    }

    @Override
    public Options getOptions(FieldConfig fieldConfig) {
        return new ApiOptions(options.of(fieldConfig.getId()).stream().<Option>map(ApiOption::new).toList());
    }

    @Override
    public Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value) {
        if (parentOptionId != null) {
            throw new IllegalArgumentException("There are no cascading options here: parent " + parentOptionId);
        }
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("An option needs a value");
        }
        long position = sequence == null ? options.of(fieldConfig.getId()).size() : sequence;
        return new ApiOption(options.create(fieldConfig.getId(), position, value));
    }

    @Override
    public List<Option> createOptions(FieldConfig fieldConfig, Long parentOptionId, Long sequence, Iterable<String> values) {
        List<Option> created = new ArrayList<>();
        long position = sequence == null ? options.of(fieldConfig.getId()).size() : sequence;
        for (String value : values) {
            created.add(createOption(fieldConfig, parentOptionId, position++, value));
        }
        return created;
    }
}
