package org.debrief.sandbox.pages.jira.project;

import org.debrief.sandbox.pages.Frame.Link;
import org.debrief.sandbox.pages.jira.AdminMenu;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.project.settings.ProjectSettingsPage;

/**
 * The addresses of the pages of projects.
 */
public record ProjectPages(JiraPages pages) {
    public void addToHost() {
        pages.host().addServlet("/projects/*", new ProjectPage(pages));
        pages.host().addServlet("/secure/BrowseProjects.jspa", new BrowseProjectsPage(pages));
        pages.host().addServlet("/secure/project/AddProject.jspa", new AddProjectPage(pages));
        pages.host().addServlet("/secure/project/AddProject!default.jspa", new AddProjectPage(pages));
        pages.host().addServlet("/plugins/servlet/project-config/*", new ProjectSettingsPage(pages));
        pages.adminMenu().add(AdminMenu.Tab.PROJECTS, "", new Link("view_projects", "Projects", "/secure/BrowseProjects.jspa", false));
    }
}
