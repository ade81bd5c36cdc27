package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** The screen schemes of Jira. */
public interface FieldScreenSchemeManager {

    Collection<FieldScreenScheme> getFieldScreenSchemes();

    FieldScreenScheme getFieldScreenScheme(Long id);

    void createFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void updateFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void createFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);
}
