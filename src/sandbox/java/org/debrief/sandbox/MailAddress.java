package org.debrief.sandbox;

import com.atlassian.mail.server.SMTPMailServer;
import org.debrief.sandbox.host.mail.SiteMail;

/** Where the mail of this process's Jira goes. */
final class MailAddress {
    private MailAddress() {
    }

    static String ofThisProcess() {
        SMTPMailServer server = new SiteMail().getDefaultSMTPMailServer();
        return server == null ? "nowhere" : "smtp://" + server.getHostname() + ":" + server.getPort();
    }
}
