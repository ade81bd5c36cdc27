package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** A tab of a screen. */
public interface FieldScreenTab {

    Long getId();

    String getName();

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    void addFieldScreenLayoutItem(String fieldId);

    boolean isContainsField(String fieldId);
}
