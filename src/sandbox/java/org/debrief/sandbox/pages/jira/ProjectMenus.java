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
import org.debrief.sandbox.jira.board.BoardRights;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.Frame.Link;
import org.debrief.sandbox.pages.Menu;

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
    /** The product's own items of the sidebar, beside those of plugins: what precedes their names in {@code selectedItem}. */
    public static final String OWN_ITEMS = "com.atlassian.jira.jira-projects-plugin:";
    private static final Set<String> ADMINISTRATION = Set.of("admin", "atl.admin");
    private static final List<String> GROUPS = List.of("projectgroup1", "projectgroup2", "projectgroup3", "projectgroup4");
    private static final String FOLD = "<button type=\"button\" class=\"aui-button aui-button-subtle side-fold\" data-folds aria-expanded=\"true\">"
            + "<span class=\"aui-icon aui-icon-small aui-iconfont-appswitcher\"></span><span class=\"fold-text\">Project menu</span></button>";

    /** The markup of the menu a page asks for, or nothing. */
    public String side(Page page, HttpServletRequest request) {
        Map<String, String> meta = page.meta();
        boolean settings = ADMINISTRATION.contains(meta.getOrDefault("decorator", "")) && SETTINGS.equals(meta.get("admin.active.section"));
        Project project = project(settings ? meta.get("projectKey") : meta.get(SIDEBAR));
        if (project == null) {
            return "";
        }
        String active = meta.getOrDefault(ACTIVE, "");
        return settings ? FOLD + frame.sections(project.getName(), settings(project, active, request)) : head(project)
                + frame.sections(project.getName(),
                sidebar(project, active, request));
    }

    private Project project(String key) {
        return key == null ? null : pages.services().get(ProjectManager.class).getProjectObjByKey(key);
    }

    private String head(Project project) {
        return FOLD + "<img class=\"avatar side-avatar\" src=\"" + pages.host().contextPath() + "/secure/projectavatar?pid="
                + project.getId() + "\" width=\"48\" height=\"48\" alt=\"\">";
    }

    private List<Menu.Section> sidebar(Project project, String active, HttpServletRequest request) {
        Site site = pages.services().site();
        String home = "/projects/" + project.getKey();
        BoardRights rights = new BoardRights(site.model());
        List<Link> links = new ArrayList<>();
        site.model().boards().ofProject(project.getId()).stream().filter(board -> rights.sees(board, site.row(site.reader().orElse(null))))
                .forEach(board -> links.add(new Link(board.name(), "/secure/RapidBoard.jspa?rapidView=" + board.id(), active.equals("board-"
                + board.id()))));
        links.add(new Link("Releases", home + "?selectedItem=" + OWN_ITEMS + "release-page", active.equals(OWN_ITEMS + "release-page")));
        links.add(new Link("Issues", home + "/issues", active.equals("issues")));
        links.add(new Link("Components", home + "?selectedItem=" + OWN_ITEMS + "components-page", active.equals(OWN_ITEMS
                + "components-page")));
        links.add(new Link("Activity", home + "?selectedItem=" + OWN_ITEMS + "project-activity-summary", active.equals(OWN_ITEMS
                + "project-activity-summary")));
        pages.items().in("jira.project.sidebar.plugins.navigation", pages.context(project, Map.of(), request))
                .forEach(item -> links.add(item.link(!active.isEmpty() && item.href().contains("selectedItem=" + active))));
        List<Link> more = administers(project) ? List.of(new Link("Project settings", "/plugins/servlet/project-config/" + project.getKey()
                + "/summary", false))
                : List.of();
        return List.of(new Menu.Section("", links), new Menu.Section("", more));
    }

    private List<Menu.Section> settings(Project project, String active, HttpServletRequest request) {
        List<Link> own = new ArrayList<>();
        SettingsTab.all().forEach(tab -> own.add(new Link(tab.id(), tab.label(), tab.address(project.getKey()), active.equals(tab.id()))));
        List<Link> added = new ArrayList<>();
        pages.items().below(SETTINGS, GROUPS, pages.context(project, Map.of(), request)).forEach(item -> added.add(item.link(item.id()
                .equals(active))));
        return List.of(new Menu.Section("", List.of(new Link("Back to the project", "/projects/" + project.getKey(), false))),
                new Menu.Section("Project settings", own),
                new Menu.Section(added.isEmpty() ? "" : "Apps", added));
    }

    private boolean administers(Project project) {
        Site site = pages.services().site();
        return site.allows(Permission.ADMINISTER_PROJECTS, project.getId(), site.reader().orElse(null)) || site.administers(site.reader()
                .orElse(null));
    }
}
