package com.atlassian.jira.issue.customfields.option;

/** One choice of a custom field. */
public interface Option {

    Long getOptionId();

    String getValue();

    Long getSequence();

    Boolean getDisabled();
}
