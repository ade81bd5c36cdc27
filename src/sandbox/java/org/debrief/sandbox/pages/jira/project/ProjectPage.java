package org.debrief.sandbox.pages.jira.project;

import com.atlassian.jira.project.ProjectManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.jira.Activity;
import org.debrief.sandbox.pages.jira.Found;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.PluginPanels;
import org.debrief.sandbox.pages.jira.ProjectMenus;
import org.debrief.sandbox.pages.jira.Recent;

/**
 * A project with its sidebar: its issues, or the item of the sidebar that {@code selectedItem} names, which for an item of a plugin are the
 * web panels
 * whose location has that name. Whoever comes back to the project in the same session finds the item they left.
 */
final class ProjectPage extends JiraPage {
    private static final long serialVersionUID = 1L;
    private static final String ISSUES = "issues";

    ProjectPage(JiraPages pages) {
        super(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = project(path(request).replaceFirst("/.*", ""), request, response);
        if (found.isEmpty()) {
            return;
        }
        StoredProject project = found.get();
        Recent.PROJECTS.visit(request, project.key());
        String item = request.getParameter("selectedItem");
        if (item == null && path(request).endsWith("/" + ISSUES)) {
            request.getSession().removeAttribute(last(project));
            issues(project, request, response);
        } else if (item == null) {
            home(project, request, response);
        } else {
            item(project, item, request, response);
        }
    }

    private void home(StoredProject project, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object left = request.getSession().getAttribute(last(project));
        if (left == null) {
            issues(project, request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/projects/" + project.key() + "?selectedItem="
                    + URLEncoder.encode(left.toString(), StandardCharsets.UTF_8));
        }
    }

    private static String last(StoredProject project) {
        return "sandbox.item." + project.id();
    }

    private void item(StoredProject project, String item, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (item.startsWith(ProjectMenus.OWN_ITEMS) ? item.substring(ProjectMenus.OWN_ITEMS.length()) : "") {
            case "release-page" -> own(project, item, "releases", Map.of("versions", new ProjectReading(pages()).versions(project.id())),
                    request, response);
            case "components-page" -> own(project, item, "components", Map.of("components", new ProjectReading(pages())
                    .components(project.id())), request, response);
            case "project-activity-summary" -> own(project, item, "activity", Map.of("activity",
                    new Activity(pages().services()).in("project = \"" + project.key() + "\"")), request, response);
            default -> panels(project, item, request, response);
        }
    }

    private void own(StoredProject project, String item, String template, Map<String, Object> more, HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        request.getSession().setAttribute(last(project), item);
        Map<String, Object> values = new HashMap<>(more);
        values.put("project", project);
        values.put("settings", administers(project.id()));
        show(page(project.name(), html("project/" + template, values, request), meta(project, item)), request, response);
    }

    private void issues(StoredProject project, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Found found = Found.by(pages().services(), "project = \"" + project.key() + "\" ORDER BY key DESC", Found.start(request));
        Map<String, Object> values = Map.of("project", project, "found", found, "address", "/projects/" + project.key() + "/issues?",
                "mayCreate", may(Permission.CREATE_ISSUES, project.id()), "lead", reading().person(project.lead()));
        show(page(project.name(), html("project", values, request), meta(project, ISSUES)), request, response);
    }

    private void panels(StoredProject project, String item, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PluginPanels panels = pages().panels();
        if (!panels.any(item)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "The project has no such page.");
            return;
        }
        Map<String, Object> context = pages().context(pages().services().get(ProjectManager.class).getProjectObj(project.id()), Map.of(),
                request);
        List<PluginPanels.Panel> shown = panels.at(item, context);
        String html = html("panels", Map.of("panels", shown), request);
        if (Boolean.parseBoolean(request.getParameter("contentOnly"))) {
            write(html, response);
        } else {
            request.getSession().setAttribute(last(project), item);
            show(page(project.name(), html, meta(project, item)), request, response);
        }
    }

    private static Map<String, String> meta(StoredProject project, String active) {
        return Map.of(ProjectMenus.SIDEBAR, project.key(), ProjectMenus.ACTIVE, active, "ajs-project-key", project.key());
    }
}
