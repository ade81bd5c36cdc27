package org.debrief.sandbox.jira;

import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.mail.Mail;
import org.debrief.sandbox.host.mail.MailPart;
import org.debrief.sandbox.host.mail.NodeMailQueue;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.jira.mail.IssueMails;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.system.SystemPages;

/** What administrators control of a whole Jira: its clock and its mail. */
record SystemParts(SiteClock clock, Mail mail, NodeMailQueue queue) {
    MailPart mailPart() {
        return new MailPart(mail, queue);
    }

    /** Adds the pages, and begins to tell people of what happens to issues. */
    void begin(JiraPages pages) {
        Host host = pages.host();
        new SystemPages(pages, clock, mail, queue).addTo(host);
        new IssueMails(queue, pages.services().site(), host::baseUrl).begin();
    }
}
