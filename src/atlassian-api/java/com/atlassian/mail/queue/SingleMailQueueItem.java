package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.server.SMTPMailServer;

/** One mail in the queue. Without a server, or while sending is disabled, sending it does nothing. */
public class SingleMailQueueItem extends AbstractMailQueueItem {

    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    @Override
    public void send() throws MailException {
        incrementSendCount();
        SMTPMailServer server = MailFactory.getServerManager().getDefaultSMTPMailServer();
        if (server == null || MailFactory.isSendingDisabled()) {
            return;
        }
        if (mailThreader != null) {
            mailThreader.threadEmail(email);
        }
        server.send(email);
        if (mailThreader != null) {
            mailThreader.storeSentEmail(email);
        }
    }

    public Email getEmail() {
        return email;
    }

    @Override
    public String toString() {
        return email.toString();
    }
}
