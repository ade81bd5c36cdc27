package com.atlassian.mail.server;

import com.atlassian.mail.MailException;
import java.util.List;

/** The mail servers of the product. */
public interface MailServerManager {

    MailServer getMailServer(Long id) throws MailException;

    MailServer getMailServer(String name) throws MailException;

    List<String> getServerNames() throws MailException;

    List<SMTPMailServer> getSmtpMailServers();

    SMTPMailServer getDefaultSMTPMailServer();

    boolean isDefaultSMTPMailServerDefined();
}
