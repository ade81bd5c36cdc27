package org.debrief.sandbox.pages.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.pages.Frame.Link;
import org.debrief.sandbox.pages.Frame;

/**
 * The menus beside a project's pages: its sidebar, and in its settings their menu. A page of a plugin gets the latter by naming the
 * decorator of administration, the section {@code atl.jira.proj.config} exactly and a project, as in the product.
 */
public record ProjectMenus(JiraPages pages, Frame frame) {
    /** The meta by which a page of these asks for a project's sidebar. */
    public static final String SIDEBAR = "sandbox.sidebar";
    /** The meta that names the link of the menu to be marked. */
    public static final String ACTIVE = "admin.active.tab";
    public static final String SETTINGS = "atl.jira.proj.config";
    private static final Set<String> ADMINISTRATION = Set.of("admin", "atl.admin");
    private static final List<String> GROUPS = List.of("projectgroup1", "projectgroup2", "projectgroup3", "projectgroup4");

    /** The markup of the menu a page asks for, or nothing. */
    public String side(Page page, HttpServletRequest request) {
        Map<String, String> meta = page.meta();
        boolean settings = ADMINISTRATION.contains(meta.getOrDefault("decorator", "")) && SETTINGS.equals(meta.get("admin.active.section"));
        Project project = project(settings ? meta.get("projectKey") : meta.get(SIDEBAR));
        if (project == null) {
            return "";
        }
        String active = meta.getOrDefault(ACTIVE, "");
        return settings ? frame.side(project.getName() + ": settings", settings(project, active, request))
                : frame.side(project.getName(), sidebar(project, active, request));
    }

    private Project project(String key) {
        return key == null ? null : pages.services().get(ProjectManager.class).getProjectObjByKey(key);
    }

    private List<Link> sidebar(Project project, String active, HttpServletRequest request) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("Issues", "/projects/" + project.getKey(), active.equals("issues")));
        pages.items().in("jira.project.sidebar.plugins.navigation", pages.context(project, Map.of(), request))
                .forEach(item -> links.add(item.link(!active.isEmpty() && item.href().contains("selectedItem=" + active))));
        if (administers(project)) {
            links.add(new Link("Project settings", "/plugins/servlet/project-config/" + project.getKey() + "/summary", false));
        }
        return links;
    }

    private List<Link> settings(Project project, String active, HttpServletRequest request) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("Back to the project", "/projects/" + project.getKey(), false));
        links.add(new Link("Summary", "/plugins/servlet/project-config/" + project.getKey() + "/summary", active.equals("view_project_summary")));
        pages.items().below(SETTINGS, GROUPS, pages.context(project, Map.of(), request)).forEach(item -> links.add(item.link(item.id().equals(active))));
        return links;
    }

    private boolean administers(Project project) {
        Site site = pages.services().site();
        return site.allows(Permission.ADMINISTER_PROJECTS, project.getId(), site.reader().orElse(null)) || site.administers(site.reader().orElse(null));
    }
}
