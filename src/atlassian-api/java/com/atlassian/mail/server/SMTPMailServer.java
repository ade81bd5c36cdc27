package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** A server for outgoing mail. */
public interface SMTPMailServer extends MailServer {

    String getDefaultFrom();

    String getPrefix();

    void send(Email email) throws MailException;

    void sendWithMessageId(Email email, String messageId) throws MailException;
}
