package com.atlassian.mail.queue;

import java.sql.Timestamp;
import java.util.Queue;

/** The mails of a node that wait to be sent, and those that could not be. */
public interface MailQueue {

    void sendBuffer();

    void sendBufferBlocking();

    int size();

    int errorSize();

    void addItem(MailQueueItem item);

    void addErrorItem(MailQueueItem item);

    Queue<MailQueueItem> getQueue();

    Queue<MailQueueItem> getErrorQueue();

    boolean isSending();

    Timestamp getSendingStarted();

    default Timestamp getLastSendingAttempt() {
        return getSendingStarted();
    }

    void emptyErrorQueue();

    void resendErrorQueue();

    MailQueueItem getItemBeingSent();

    void unstickQueue();
}
