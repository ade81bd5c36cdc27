package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;

/**
 * One page of a project's settings: what its template shows and, where it has forms, what they do.
 */
interface SettingsSection {
    /** What the template needs beside the project. */
    Map<String, Object> values(StoredProject project, HttpServletRequest request);

    /**
     * Does what a form asks.
     *
     * @return what was done, for the reader
     * @throws Refused if it may not or cannot be done, with the reason in words for the reader
     */
    default String act(StoredProject project, HttpServletRequest request) {
        throw new Refused("This page has nothing to change.");
    }
}
