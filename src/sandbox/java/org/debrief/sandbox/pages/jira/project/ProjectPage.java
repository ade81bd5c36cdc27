package org.debrief.sandbox.pages.jira.project;

import com.atlassian.jira.project.ProjectManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.Found;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.ProjectMenus;
import org.debrief.sandbox.pages.jira.PluginPanels;
import org.debrief.sandbox.pages.jira.SearchPage;

/**
 * A project with its sidebar: its issues, or, for a {@code selectedItem}, the web panels whose location has that name.
 */
final class ProjectPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    ProjectPage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var project = project(path(request).replaceFirst("/.*", ""), request, response);
        if (project.isEmpty()) {
            return;
        }
        String item = request.getParameter("selectedItem");
        if (item == null) {
            issues(project.get(), request, response);
        } else {
            panels(project.get(), item, request, response);
        }
    }

    private void issues(StoredProject project, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Found found = Found.by(pages().services(), "project = \"" + project.key() + "\" ORDER BY key DESC", SearchPage.start(request));
        Map<String, Object> values = Map.of("project", project, "found", found, "address", "/projects/" + project.key() + "?",
                "mayCreate", may(Permission.CREATE_ISSUES, project.id()));
        show(page(project.name(), html("project", values, request), meta(project, "issues")), request, response);
    }

    private void panels(StoredProject project, String item, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PluginPanels panels = pages().panels();
        if (!panels.any(item)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "The project has no such page.");
            return;
        }
        Map<String, Object> context = pages().context(pages().services().get(ProjectManager.class).getProjectObj(project.id()), Map.of(), request);
        List<PluginPanels.Panel> shown = panels.at(item, context);
        String html = html("panels", Map.of("panels", shown), request);
        if (Boolean.parseBoolean(request.getParameter("contentOnly"))) {
            write(html, response);
        } else {
            show(page(project.name(), html, meta(project, item)), request, response);
        }
    }

    private static Map<String, String> meta(StoredProject project, String active) {
        return Map.of(ProjectMenus.SIDEBAR, project.key(), ProjectMenus.ACTIVE, active, "ajs-project-key", project.key());
    }
}
