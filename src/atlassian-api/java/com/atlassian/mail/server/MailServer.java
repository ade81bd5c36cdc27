package com.atlassian.mail.server;

/** A server mails go through. */
public interface MailServer {

    Long getId();

    String getName();

    String getDescription();

    String getHostname();

    String getPort();
}
