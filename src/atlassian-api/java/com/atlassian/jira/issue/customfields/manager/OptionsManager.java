package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;

import java.util.List;

/** The choices of custom fields. */
public interface OptionsManager {

    Options getOptions(FieldConfig fieldConfig);

    Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value);

    List<Option> createOptions(FieldConfig fieldConfig, Long parentOptionId, Long sequence, Iterable<String> options);
}
