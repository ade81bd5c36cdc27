package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/** The choices of a custom field in one configuration. */
public interface Options extends List<Option> {

    List<Option> getRootOptions();

    Option getOptionForValue(String value, Long parentOptionId);
}
