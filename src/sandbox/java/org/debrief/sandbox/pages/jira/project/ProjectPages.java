package org.debrief.sandbox.pages.jira.project;

import org.debrief.sandbox.pages.jira.JiraPages;

/**
 * The addresses of the pages of projects.
 */
public record ProjectPages(JiraPages pages) {
    public void addToHost() {
        pages.host().addServlet("/projects/*", new ProjectPage(pages));
        pages.host().addServlet("/plugins/servlet/project-config/*", new ProjectSettingsPage(pages));
    }
}
