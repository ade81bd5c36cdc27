package org.debrief.sandbox.pages.jira.project.settings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.pages.Flash;
import org.debrief.sandbox.pages.jira.JiraPage;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.ProjectMenus;
import org.debrief.sandbox.pages.jira.SettingsTab;

/**
 * The settings of a project for those who administer it; archived projects are for administrators of the site alone.
 */
public final class ProjectSettingsPage extends JiraPage {
    private static final long serialVersionUID = 1L;

    private final transient Map<SettingsTab, SettingsSection> sections = new EnumMap<>(SettingsTab.class);

    public ProjectSettingsPage(JiraPages pages) {
        super(pages);
        SchemesSection schemes = new SchemesSection(pages);
        sections.put(SettingsTab.SUMMARY, new SummarySection(pages));
        sections.put(SettingsTab.DETAILS, new DetailsSection(pages));
        sections.put(SettingsTab.ISSUE_TYPES, schemes);
        sections.put(SettingsTab.SCREENS, schemes);
        sections.put(SettingsTab.FIELDS, new FieldsSection(pages));
        sections.put(SettingsTab.VERSIONS, new VersionsSection(pages));
        sections.put(SettingsTab.COMPONENTS, new ComponentsSection(pages));
        sections.put(SettingsTab.PEOPLE, new PeopleSection(pages));
        sections.put(SettingsTab.PERMISSIONS, new PermissionsSection(pages));
        sections.put(SettingsTab.SECURITY, new SecuritySection(pages));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredProject> project = administered(request, response);
        Optional<SettingsTab> tab = tab(request);
        if (project.isPresent() && tab.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "The project has no such settings.");
        } else if (project.isPresent()) {
            show(project.get(), tab.get(), "", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!genuine(request, response)) {
            return;
        }
        Optional<StoredProject> project = administered(request, response);
        Optional<SettingsTab> tab = tab(request);
        if (project.isEmpty() || tab.isEmpty()) {
            return;
        }
        try {
            String done = sections.get(tab.get()).act(project.get(), request);
            Flash.keep(request, Flash.Kind.SUCCESS, done);
            response.sendRedirect(request.getContextPath() + tab.get().address(project.get().key()));
        } catch (Refused e) {
            show(project.get(), tab.get(), e.getMessage(), request, response);
        }
    }

    private Optional<StoredProject> administered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = path(request).replaceFirst("/.*", "");
        Optional<StoredProject> archived = site().model().projects().byKey(key).filter(found -> found.archived() && site()
                .administers(reader()));
        Optional<StoredProject> project = archived.isPresent() ? archived : project(key, request, response);
        if (project.isPresent() && !administers(project.get().id())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN,
                    "You cannot edit the configuration of this project. You have to administer it.");
            return Optional.empty();
        }
        return project;
    }

    private static Optional<SettingsTab> tab(HttpServletRequest request) {
        String path = path(request).contains("/") ? path(request).replaceFirst("[^/]*/", "").replaceFirst("/$", "") : "";
        return SettingsTab.all().stream().filter(tab -> path.isEmpty() ? tab == SettingsTab.SUMMARY : tab.path().equals(path)).findFirst();
    }

    private void show(StoredProject project, SettingsTab tab, String error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> values = new HashMap<>(sections.get(tab).values(project, request));
        values.put("project", project);
        values.put("tab", tab);
        values.put("here", request.getContextPath() + tab.address(project.key()));
        values.put("error", error);
        values.put("typed", new Typed(request));
        values.put("siteAdministrator", site().administers(reader()));
        Map<String, String> meta = Map.of("decorator", "atl.admin", "admin.active.section", ProjectMenus.SETTINGS, "projectKey",
                project.key(),
                ProjectMenus.ACTIVE, tab.id());
        show(page(tab.label() + " - " + project.name(), html("project/settings-" + tab.path(), values, request), meta), request, response);
    }
}
