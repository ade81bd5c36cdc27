package org.debrief.sandbox.host.mail;

import com.atlassian.mail.Settings;
import com.atlassian.mail.server.MailServer;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.List;
import java.util.Optional;

/** The mail servers as plugins find them, as a service or by {@link com.atlassian.mail.MailFactory}. One process has one site's mail. */
public final class SiteMail implements MailServerManager, Settings {
    private static volatile Mail mail;

    /** Makes this the mail of the process; null takes it away. */
    public static void use(Mail siteMail) {
        mail = siteMail;
    }

    @Override
    public boolean isSendingDisabled() {
        return mail != null && mail.setting().state() == MailState.OFF;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return mail == null ? null : mail.server();
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return getDefaultSMTPMailServer() != null;
    }

    @Override
    public List<SMTPMailServer> getSmtpMailServers() {
        return Optional.ofNullable(getDefaultSMTPMailServer()).stream().toList();
    }

    @Override
    public MailServer getMailServer(Long id) {
        return getSmtpMailServers().stream().filter(server -> server.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public MailServer getMailServer(String name) {
        return getSmtpMailServers().stream().filter(server -> server.getName().equals(name)).findFirst().orElse(null);
    }

    @Override
    public List<String> getServerNames() {
        return getSmtpMailServers().stream().map(MailServer::getName).toList();
    }
}
