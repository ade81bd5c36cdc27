package org.debrief.sandbox.pages.jira.system;

import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.PluginListPage;
import org.debrief.sandbox.pages.jira.AdminMenu;
import org.debrief.sandbox.pages.jira.JiraPages;

/** The system pages and their addresses. */
public record SystemPages(JiraPages pages, SiteClock clock) {
    /** Adds the pages; before the host starts. */
    public void addTo(Host host) {
        AdminMenu menu = pages.adminMenu();
        menu.add(AdminMenu.Tab.APPS, "", new Frame.Link("upm-admin-link", "Manage apps", PluginListPage.PATH, false));
        menu.add(AdminMenu.Tab.SYSTEM, "", new Frame.Link(SystemClockPage.TAB, "Clock", "/secure/admin/SystemClock.jspa", false));
        host.addServlet("/secure/admin/SystemClock.jspa", new SystemClockPage(pages, clock));
    }
}
