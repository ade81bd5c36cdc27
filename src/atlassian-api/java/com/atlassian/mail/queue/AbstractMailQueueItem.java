package com.atlassian.mail.queue;

import com.atlassian.mail.MailThreader;
import java.util.Comparator;
import java.util.Date;

/** An item that counts how often it was sent; its {@code send()} counts first. */
public abstract class AbstractMailQueueItem implements MailQueueItem {

    private static final Comparator<MailQueueItem> ORDER =
            Comparator.comparingInt(MailQueueItem::getSendCount).thenComparing(MailQueueItem::getDateQueued);

    protected MailThreader mailThreader;

    private final String subject;
    private final Date queued = new Date();
    private int sent;

    public AbstractMailQueueItem() {
        this(null);
    }

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public Date getDateQueued() {
        return queued;
    }

    @Override
    public int getSendCount() {
        return sent;
    }

    @Override
    public boolean hasError() {
        return sent > 0;
    }

    protected void incrementSendCount() {
        sent++;
    }

    public void setMailThreader(MailThreader mailThreader) {
        this.mailThreader = mailThreader;
    }

    @Override
    public final int compareTo(MailQueueItem other) {
        return ORDER.compare(this, other);
    }
}
