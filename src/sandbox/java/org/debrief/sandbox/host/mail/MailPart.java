package org.debrief.sandbox.host.mail;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostPart;
import org.debrief.sandbox.host.bundle.Framework;

/** Mail as a part of a host: the services that plugins send by, and the switches over REST. */
public record MailPart(Mail mail, NodeMailQueue queue) implements HostPart {
    @Override
    public void attach(Host host) {
        SiteMail.use(mail);
        host.addServlet("/rest/sandbox/1.0/mail/*", new MailControl(mail, queue, host));
    }

    @Override
    public void offerTo(Framework framework) {
        framework.offer(MailQueue.class, queue);
        framework.offer(MailServerManager.class, new SiteMail());
    }

    @Override
    public void close() {
        mail.close();
    }
}
