package org.debrief.sandbox.pages.jira.system;

import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.mail.Mail;
import org.debrief.sandbox.host.mail.NodeMailQueue;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.pages.Frame;
import org.debrief.sandbox.pages.PluginListPage;
import org.debrief.sandbox.pages.jira.AdminMenu;
import org.debrief.sandbox.pages.jira.JiraPages;

/** The system pages and their addresses. */
public record SystemPages(JiraPages pages, SiteClock clock, Mail mail, NodeMailQueue queue) {
    /** Adds the pages; before the host starts. */
    public void addTo(Host host) {
        pages.adminMenu().add(AdminMenu.Tab.APPS, "", new Frame.Link("upm-admin-link", "Manage apps", PluginListPage.PATH, false));
        add("Clock", "/secure/admin/SystemClock.jspa", new SystemClockPage(pages, clock));
        add("Outgoing mail", "/secure/admin/OutgoingMailServers.jspa", new MailServerPage(pages, mail));
        add("Mail queue", "/secure/admin/MailQueueAdmin.jspa", new MailQueuePage(pages, mail, queue));
        host.addServlet(MailBoxPage.PATH, new MailBoxPage(pages, mail));
    }

    private void add(String label, String address, SystemPage page) {
        pages.adminMenu().add(AdminMenu.Tab.SYSTEM, "", new Frame.Link(page.tab(), label, address, false));
        pages.host().addServlet(address, page);
    }
}
