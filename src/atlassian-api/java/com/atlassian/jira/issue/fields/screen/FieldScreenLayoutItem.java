package com.atlassian.jira.issue.fields.screen;

/** A field's place on a screen. */
public interface FieldScreenLayoutItem {

    String getFieldId();
}
