package org.debrief.sandbox.pages.jira.system;

import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.pages.jira.JiraPages;

/** The system pages and their addresses. */
public record SystemPages(JiraPages pages, SiteClock clock) {
    /** Adds the pages; before the host starts. */
    public void addTo(Host host) {
        host.addServlet("/secure/admin/SystemClock.jspa", new SystemClockPage(pages, clock));
    }
}
