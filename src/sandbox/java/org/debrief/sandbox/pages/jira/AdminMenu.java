package org.debrief.sandbox.pages.jira;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Frame.Link;
import org.debrief.sandbox.pages.Menu;

/**
 * The pages of administration, under the five headings of the product's cog menu. Pages register themselves here; plugins add theirs by
 * web-items.
 *
 * <p>A page shows the menu beside it by its meta: {@code decorator} {@code atl.admin} and the id of its entry as {@code admin.active.tab}.
 */
public final class AdminMenu {
    private final Map<Tab, Map<String, List<Link>>> entries = new EnumMap<>(Tab.class);

    /** A heading of the menu, with the location by which plugins add to it. */
    public enum Tab {
        APPS("Manage apps", "admin_plugins_menu"),
        PROJECTS("Projects", "admin_project_menu"),
        ISSUES("Issues", "admin_issues_menu"),
        USERS("User management", "admin_users_menu"),
        SYSTEM("System", "admin_system_menu");

        private final String label;
        private final String location;

        Tab(String label, String location) {
            this.label = label;
            this.location = location;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Adds a page; before the host starts.
     *
     * @param group the heading the link stands under in the side navigation, or empty
     * @param link its id is what the page's meta names
     */
    public AdminMenu add(Tab tab, String group, Link link) {
        entries.computeIfAbsent(tab, key -> new LinkedHashMap<>()).computeIfAbsent(group, key -> new ArrayList<>()).add(link);
        return this;
    }

    /** The menu behind the cog: the headings that have any page. */
    Menu cog(JiraPages pages, HttpServletRequest request) {
        List<Link> links = Arrays.stream(Tab.values()).flatMap(tab -> sections(tab, "", pages, request).stream().limit(1)
                .map(first -> new Link(tab.location, tab.label, first.links().get(0).href(), false))).toList();
        String first = links.isEmpty() ? "/secure/Dashboard.jspa" : links.get(0).href();
        return new Menu("admin_menu", "Administration", first, List.of(new Menu.Section("Jira administration", links)));
    }

    /** The sections beside a page of administration: those of the heading that has its entry, of the one it names, or none. */
    List<Menu.Section> beside(Page page, JiraPages pages, HttpServletRequest request) {
        String section = page.meta().getOrDefault("admin.active.section", "");
        String active = page.meta().getOrDefault("admin.active.tab", "");
        for (Tab tab : Tab.values()) {
            List<Menu.Section> sections = sections(tab, active, pages, request);
            boolean here = sections.stream().flatMap(part -> part.links().stream()).anyMatch(Link::selected);
            if (here || section.equals(tab.location) || section.startsWith(tab.location + "/")) {
                return sections;
            }
        }
        return List.of();
    }

    private List<Menu.Section> sections(Tab tab, String active, JiraPages pages, HttpServletRequest request) {
        List<Menu.Section> sections = new ArrayList<>();
        entries.getOrDefault(tab, Map.of()).forEach((group, links) -> sections.add(new Menu.Section(group, links.stream()
                .map(link -> new Link(link.id(), link.text(), link.href(), link.id().equals(active))).toList())));
        List<Link> added = pages.items().below(tab.location, List.of(), pages.siteContext(request)).stream()
                .map(item -> item.link(item.id().equals(active))).toList();
        if (!added.isEmpty()) {
            sections.add(new Menu.Section("Apps", added));
        }
        return sections;
    }
}
