package org.debrief.sandbox.jira.api.field;

import com.atlassian.jira.issue.customfields.option.Option;
import org.debrief.sandbox.jira.model.StoredOption;

/**
 * A choice of a select list or of radio buttons; two are equal when their ids are.
 */
public record ApiOption(StoredOption stored) implements Option {
    @Override
    public Long getOptionId() {
        return stored.id();
    }

    @Override
    public String getValue() {
        return stored.value();
    }

    @Override
    public Long getSequence() {
        return stored.sequence();
    }

    @Override
    public Boolean getDisabled() {
        return stored.disabled();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option that && getOptionId().equals(that.getOptionId());
    }

    @Override
    public int hashCode() {
        return getOptionId().hashCode();
    }

    @Override
    public String toString() {
        return getValue();
    }
}
