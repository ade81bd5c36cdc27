package org.debrief.sandbox.pages.jira.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.sandbox.jira.model.IssueTypeScheme;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.Screen;
import org.debrief.sandbox.jira.model.ScreenScheme;
import org.debrief.sandbox.jira.model.StoredIssueType;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.TypeScreenScheme;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.ProjectMenus;

/**
 * The settings of a project, to read: its schemes, who shares them, which screens open for its issue types, and who may do what.
 */
public final class ProjectSettingsPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    ProjectSettingsPage(JiraPages pages) {
        super(pages);
    }

    /** A setting and what it is set to. */
    public record Line(String label, String text) {
    }

    /** An issue type with the screens of its operations. */
    public record Type(String name, boolean subTask, String create, String edit, String view) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = project(path(request).replaceFirst("/.*", ""), request, response);
        if (found.isEmpty()) {
            return;
        }
        StoredProject project = found.get();
        if (!administers(project.id())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "You have to administer this project to see its settings.");
            return;
        }
        Map<String, Object> values = Map.of("project", project, "schemes", schemes(project), "types", types(project), "permissions", permissions(project));
        Map<String, String> meta = Map.of("decorator", "atl.admin", "admin.active.section", ProjectMenus.SETTINGS, "projectKey", project.key(),
                ProjectMenus.ACTIVE, "view_project_summary");
        show(page(project.name() + ": settings", html("settings", values, request), meta), request, response);
    }

    private List<Line> schemes(StoredProject project) {
        JiraModel model = site().model();
        IssueTypeScheme types = model.issueTypeSchemes().of(project.id());
        TypeScreenScheme screens = model.typeScreenSchemes().of(project.id());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Project lead", reading().person(project.lead())));
        lines.add(new Line("Issue type scheme", types.name() + shared(model.issueTypeSchemes().projects(types.id()), project)));
        lines.add(new Line("Issue type screen scheme", screens.name() + shared(model.typeScreenSchemes().projects(screens.id()), project)));
        return lines;
    }

    private String shared(List<Long> projects, StoredProject own) {
        String others = projects.stream().filter(id -> id != own.id()).flatMap(id -> site().model().projects().byId(id).stream())
                .map(StoredProject::key).collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " (shared with " + others + ")";
    }

    private List<Type> types(StoredProject project) {
        return site().model().issueTypeSchemes().of(project.id()).types().stream().flatMap(id -> site().model().issueTypes().byId(id).stream())
                .map(type -> type(project, type)).toList();
    }

    private Type type(StoredProject project, StoredIssueType type) {
        long scheme = site().model().typeScreenSchemes().of(project.id()).scheme(type.id());
        ScreenScheme screens = site().model().screenSchemes().byId(scheme).orElseThrow();
        return new Type(type.name(), type.subTask(), screen(screens, ScreenScheme.Operation.CREATE), screen(screens, ScreenScheme.Operation.EDIT),
                screen(screens, ScreenScheme.Operation.VIEW));
    }

    private String screen(ScreenScheme scheme, ScreenScheme.Operation operation) {
        Long id = scheme.screen(operation);
        return id == null ? "" : site().model().screens().byId(id).map(Screen::name).orElse("");
    }

    private List<Line> permissions(StoredProject project) {
        List<Line> lines = new ArrayList<>();
        for (Permission permission : Permission.values()) {
            String holders = site().model().permissions().holders(project.id(), permission).stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
            lines.add(new Line(permission.name(), holders.isEmpty() ? "nobody" : holders));
        }
        return lines;
    }
}
