package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** The screens of Jira. */
public interface FieldScreenManager {

    FieldScreen getFieldScreen(Long id);

    Collection<FieldScreen> getFieldScreens();

    void createFieldScreen(FieldScreen fieldScreen);

    void updateFieldScreen(FieldScreen fieldScreen);
}
