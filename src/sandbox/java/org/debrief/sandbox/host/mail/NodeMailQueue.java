package org.debrief.sandbox.host.mail;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.PriorityBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mails of one node that wait, in memory only. One that fails with a {@link MailException} waits for the next run, and after too
 * many sends for
 * an administrator; any other failure loses it, and what failed before it in the same run, and ends the run.
 */
public final class NodeMailQueue implements MailQueue {
    private static final Logger LOG = LoggerFactory.getLogger(NodeMailQueue.class);
    private static final int MOST_SENDS = 10;

    private final Queue<MailQueueItem> items = new PriorityBlockingQueue<>();
    private final Queue<MailQueueItem> errors = new PriorityBlockingQueue<>();
    private final Clock clock;
    private volatile boolean sending;
    private volatile Timestamp started;
    private volatile MailQueueItem current;

    NodeMailQueue(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void sendBuffer() {
        Thread run = new Thread(this::sendBufferBlocking, "mail queue, flushed");
        run.setDaemon(true);
        run.start();
    }

    @Override
    public void sendBufferBlocking() {
        if (!begin()) {
            LOG.warn("Already sending {} mails", size());
            return;
        }
        try {
            List<MailQueueItem> failed = new ArrayList<>();
            for (MailQueueItem item = items.poll(); item != null; item = items.poll()) {
                current = item;
                send(item, failed);
            }
            items.addAll(failed);
        } finally {
            end();
        }
    }

    private synchronized boolean begin() {
        if (sending) {
            return false;
        }
        sending = true;
        started = Timestamp.from(clock.instant());
        return true;
    }

    private synchronized void end() {
        sending = false;
        current = null;
    }

    private void send(MailQueueItem item, List<MailQueueItem> failed) {
        try {
            item.send();
        } catch (MailException e) {
            boolean given = item.getSendCount() > MOST_SENDS;
            (given ? errors : failed).add(item);
            LOG.warn("The mail \"{}\" cannot be sent, {}: {}", item.getSubject(), given ? "kept with the errors" : "tried again later",
                    e.getMessage());
        }
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public int errorSize() {
        return errors.size();
    }

    @Override
    public void addItem(MailQueueItem item) {
        items.add(item);
    }

    @Override
    public void addErrorItem(MailQueueItem item) {
        errors.add(item);
    }

    @Override
    public Queue<MailQueueItem> getQueue() {
        return items;
    }

    @Override
    public Queue<MailQueueItem> getErrorQueue() {
        return errors;
    }

    @Override
    public boolean isSending() {
        return sending;
    }

    @Override
    public Timestamp getSendingStarted() {
        return sending ? started : null;
    }

    @Override
    public Timestamp getLastSendingAttempt() {
        return started;
    }

    @Override
    public void emptyErrorQueue() {
        errors.clear();
    }

    @Override
    public void resendErrorQueue() {
        for (MailQueueItem item = errors.poll(); item != null; item = errors.poll()) {
            items.add(item);
        }
    }

    @Override
    public MailQueueItem getItemBeingSent() {
        return current;
    }

    @Override
    public void unstickQueue() {
        end();
    }
}
