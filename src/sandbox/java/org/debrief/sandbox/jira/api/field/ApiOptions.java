package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import java.util.AbstractList;
import java.util.List;

/**
 * The options of one context in order; there are no cascading ones here, so all are roots.
 */
final class ApiOptions extends AbstractList<Option> implements Options {
    private final List<Option> options;

    ApiOptions(List<Option> options) {
        this.options = List.copyOf(options);
    }

    @Override
    public Option get(int index) {
        return options.get(index);
    }

    @Override
    public int size() {
        return options.size();
    }

    @Override
    public List<Option> getRootOptions() {
        return options;
    }

    @Override
    public Option getOptionForValue(String value, Long parentOptionId) {
        return parentOptionId != null ? null : options.stream().filter(option -> option.getValue().equalsIgnoreCase(value)).findFirst().orElse(null);
    }
}
