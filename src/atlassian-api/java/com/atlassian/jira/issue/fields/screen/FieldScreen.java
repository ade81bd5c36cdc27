package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** A screen: tabs with fields. */
public interface FieldScreen {

    Long getId();

    String getName();

    void setName(String name);

    void setDescription(String description);

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int tabPosition);

    FieldScreenTab addTab(String tabName);

    void store();

    boolean containsField(String fieldId);
}
