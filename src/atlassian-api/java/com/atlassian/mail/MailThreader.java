package com.atlassian.mail;

/** Keeps the mails about one thing together, by their headers. */
public interface MailThreader {

    void threadEmail(Email email);

    void storeSentEmail(Email email);

    String getCustomMessageId(Email email);
}
