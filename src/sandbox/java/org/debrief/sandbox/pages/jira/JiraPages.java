package org.debrief.sandbox.pages.jira;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.jira.issue.IssuePages;

/**
 * All pages of the small Jira, and the frame around them and around those of plugins.
 */
public final class JiraPages {
    private final Host host;
    private final JiraServices services;
    private final PageTemplates templates = new PageTemplates();

    public JiraPages(Host host, JiraServices services) {
        this.host = host;
        this.services = services;
    }

    /** Adds the pages to their addresses; before the host starts. */
    public void addToHost() {
        host.addServlet("", new DashboardPage(this));
        host.addServlet("/secure/Dashboard.jspa", new DashboardPage(this));
        host.addServlet("/projects/*", new ProjectPage(this));
        host.addServlet("/plugins/servlet/project-config/*", new ProjectSettingsPage(this));
        new IssuePages(this).addToHost();
        host.addServlet("/issues/*", new SearchPage(this));
    }

    /** The whole document around a page; its meta may ask for the menu of a project's settings or for a project's sidebar. */
    public String frame(Page page, HttpServletRequest request) {
        Frame frame = new Frame(host, "Jira").header("Dashboard", "/secure/Dashboard.jspa").header("Issues", "/issues/")
                .header("Create", "/secure/CreateIssue.jspa").script("jira/jira.js").style("jira/jira.css");
        return frame.html(page, new ProjectMenus(this, frame).side(page, request), request);
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
        Map<String, Object> context = new HashMap<>(parameters);
        services.site().reader().ifPresent(reader -> context.put("user", reader));
        context.put("helper", new JiraHelper(request, project, parameters));
        String encoded = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
        context.put("projectKeyEncoded", encoded);
        context.put("pathEncodedProjectKey", encoded);
        return context;
    }

    private Locale locale() {
        return services.site().locale(services.site().reader().orElse(null));
    }
}
