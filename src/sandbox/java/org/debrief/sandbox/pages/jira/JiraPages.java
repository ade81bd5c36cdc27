package org.debrief.sandbox.pages.jira;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.Menu;
import org.debrief.sandbox.pages.PageTemplates;
import org.debrief.sandbox.pages.jira.admin.AdminPages;
import org.debrief.sandbox.pages.jira.board.BoardPages;
import org.debrief.sandbox.pages.jira.file.FilePages;
import org.debrief.sandbox.pages.jira.issue.IssuePages;
import org.debrief.sandbox.pages.jira.person.PersonPages;
import org.debrief.sandbox.pages.jira.project.ProjectPages;
import org.debrief.sandbox.pages.jira.search.SearchPages;

/**
 * All pages of the small Jira, and the frame around them and around those of plugins.
 */
public final class JiraPages {
    private static final Set<String> ADMINISTRATION = Set.of("admin", "atl.admin");

    private final Host host;
    private final JiraServices services;
    private final PageTemplates templates = new PageTemplates("jira");
    private final AdminMenu adminMenu = new AdminMenu();
    private final List<HeaderMenu> menus = new ArrayList<>();

    public JiraPages(Host host, JiraServices services) {
        this.host = host;
        this.services = services;
    }

    /** Adds the pages to their addresses; before the host starts. */
    public void addToHost() {
        host.addServlet("", new DashboardPage(this));
        host.addServlet("/secure/Dashboard.jspa", new DashboardPage(this));
        host.addServlet("/secure/QuickSearch.jspa", new QuickSearch(this));
        new ProjectPages(this).addToHost();
        new BoardPages(this).addToHost();
        new PersonPages(this).addToHost();
        new IssuePages(this).addToHost();
        new FilePages(this).addToHost();
        new AdminPages(this).addToHost();
        new SearchPages(this).addToHost();
    }

    /**
     * The whole document around a page; its meta may ask for a project's sidebar, for the menu of its settings or for that of
     * administration.
     */
    public String frame(Page page, HttpServletRequest request) {
        Frame frame = IssuePages.dress(new Frame(host, "Jira").style("jira/jira.css")).script("jira/confirm.js");
        new JiraHeader(this, request).fill(frame.header());
        String side = new ProjectMenus(this, frame).side(page, request);
        return frame.html(page, side.isEmpty() ? administration(page, frame, request) : side, request);
    }

    private String administration(Page page, Frame frame, HttpServletRequest request) {
        Site site = services.site();
        boolean wanted = ADMINISTRATION.contains(page.meta().getOrDefault("decorator", "")) && site.administers(site.reader().orElse(null));
        List<Menu.Section> sections = wanted ? adminMenu.beside(page, this, request) : List.of();
        return sections.isEmpty() ? "" : frame.sections("Administration", sections);
    }

    /** The pages of administration, for more to be registered. */
    public AdminMenu adminMenu() {
        return adminMenu;
    }

    /** Adds a menu to the header; before the host starts. */
    public void addMenu(HeaderMenu menu) {
        menus.add(menu);
    }

    List<HeaderMenu> menus() {
        return menus;
    }

    /** The host these pages are served by. */
    public Host host() {
        return host;
    }

    public JiraServices services() {
        return services;
    }

    public PageTemplates templates() {
        return templates;
    }

    public PluginPanels panels() {
        return new PluginPanels(host.plugin(), locale());
    }

    public PluginItems items() {
        return new PluginItems(host.plugin(), locale());
    }

    /** What conditions, context providers and addresses of plugins may refer to on a project's page. */
    public Map<String, Object> context(Project project, Map<String, Object> more, HttpServletRequest request) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("project", project);
        Map<String, Object> context = context(parameters, new JiraHelper(request, project, parameters));
        String encoded = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
        context.put("projectKeyEncoded", encoded);
        context.put("pathEncodedProjectKey", encoded);
        return context;
    }

    /** The same on a page that belongs to no project. */
    public Map<String, Object> siteContext(HttpServletRequest request) {
        return context(Map.of(), new JiraHelper(request, null, Map.of()));
    }

    private Map<String, Object> context(Map<String, Object> parameters, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>(parameters);
        services.site().reader().ifPresent(reader -> context.put("user", reader));
        context.put("helper", helper);
        return context;
    }

    private Locale locale() {
        return services.site().locale(services.site().reader().orElse(null));
    }
}
