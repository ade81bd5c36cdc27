package org.debrief.sandbox.pages.jira;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.Frame.Link;
import org.debrief.sandbox.pages.Header;
import org.debrief.sandbox.pages.Menu;

/**
 * The product's header: dashboard, projects, issues, boards, the button to create an issue, quick search, administration and the reader's
 * menu.
 */
record JiraHeader(JiraPages pages, HttpServletRequest request) {
    private static final String MINE = "assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC";
    private static final String REPORTED = "reporter = currentUser() ORDER BY created DESC";

    void fill(Header header) {
        Site site = pages.services().site();
        User reader = site.row(site.reader().orElse(null));
        header.link("home_link", "Dashboards", "/secure/Dashboard.jspa").menu(projects(reader)).menu(issues(reader))
                .search(new Header.Search("/secure/QuickSearch.jspa", "searchString"));
        pages.menus().forEach(menu -> header.menu(menu.of(request)));
        if (mayCreate(reader)) {
            header.create("/secure/CreateIssue!default.jspa");
        }
        if (reader != null) {
            header.person(person(reader));
        }
        if (site.model().users().administers(reader)) {
            header.administration(pages.adminMenu().cog(pages, request));
        }
    }

    private boolean mayCreate(User reader) {
        return pages.services().site().model().projects().all().stream()
                .anyMatch(project -> pages.services().site().model().permissions().allows(Permission.CREATE_ISSUES, project.id(), reader));
    }

    private Menu projects(User reader) {
        Site site = pages.services().site();
        List<Link> recent = Recent.PROJECTS.ids(request).stream().flatMap(key -> site.model().projects().byKey(key).stream())
                .filter(project -> site.model().permissions().allows(Permission.BROWSE_PROJECTS, project.id(), reader))
                .map(project -> new Link(project.name() + " (" + project.key() + ")", "/projects/" + project.key(), false)).toList();
        Link all = new Link("project_view_all_link_lnk", "View all projects", "/secure/BrowseProjects.jspa", false);
        return new Menu("browse_link", "Projects", all.href(), List.of(new Menu.Section("Recent projects", recent), new Menu.Section("",
                List.of(all))));
    }

    private static Menu issues(User reader) {
        Link search = new Link("issues_new_search_link_lnk", "Search for issues", "/issues/?jql=", false);
        List<Link> own = reader == null ? List.of() : List.of(new Link("filter_lnk_my_lnk", "My open issues", query(MINE), false),
                new Link("filter_lnk_reported_lnk", "Reported by me", query(REPORTED), false));
        return new Menu("find_link", "Issues", search.href(), List.of(new Menu.Section("", List.of(search)), new Menu.Section("Filters",
                own)));
    }

    private Header.Person person(User reader) {
        String name = URLEncoder.encode(reader.name(), StandardCharsets.UTF_8);
        return new Header.Person("/secure/useravatar?ownerId=" + URLEncoder.encode(reader.key(), StandardCharsets.UTF_8), List.of(
                new Link("view_profile", "Profile", "/secure/ViewProfile.jspa?name=" + name, false),
                new Link("mail_box", "Mail box", "/secure/MailBox.jspa", false)));
    }

    private static String query(String jql) {
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
