package org.debrief.sandbox.host.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.AbstractMailQueueItem;
import com.atlassian.mail.queue.MailQueueItem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** The rules of the mail queue, which are the product's. */
public class MailQueueTest {
    private final NodeMailQueue queue = new NodeMailQueue(Clock.systemUTC());
    private final List<String> sent = new ArrayList<>();

    /** An item that does as it is told. */
    private final class Item extends AbstractMailQueueItem {
        private final Exception failure;

        Item(String subject, Exception failure) {
            super(subject);
            this.failure = failure;
        }

        void countFormerSends(int sends) {
            for (int i = 0; i < sends; i++) {
                incrementSendCount();
            }
        }

        @Override
        public void send() throws MailException {
            incrementSendCount();
            if (failure instanceof MailException mail) {
                throw mail;
            }
            if (failure instanceof RuntimeException other) {
                throw other;
            }
            sent.add(getSubject());
        }
    }

    private void add(String subject, Exception failure) {
        queue.addItem(new Item(subject, failure));
    }

    @Test
    public void itemsAreSentOnce() {
        add("a", null);
        add("b", null);
        queue.sendBufferBlocking();
        queue.sendBufferBlocking();
        assertEquals(2, sent.size());
        assertTrue(sent.containsAll(List.of("a", "b")));
    }

    @Test
    public void failedItemWaitsForTheNextRunAndHoldsUpNoOther() {
        add("bad", new MailException("no"));
        add("good", null);
        queue.sendBufferBlocking();
        assertEquals(List.of("good"), sent);
        assertEquals(1, queue.size());
        assertTrue(queue.getQueue().peek().hasError());
    }

    @Test
    public void itemThatFailedMoreThanTenTimesIsKeptWithTheErrors() {
        add("bad", new MailException("no"));
        for (int run = 1; run <= 10; run++) {
            queue.sendBufferBlocking();
        }
        assertEquals(1, queue.size());
        assertEquals(0, queue.errorSize());
        queue.sendBufferBlocking();
        assertEquals(0, queue.size());
        assertEquals(1, queue.errorSize());
    }

    @Test
    public void otherFailureEndsTheRunAndLosesTheItemAndWhatFailedBeforeIt() {
        add("bad", new MailException("no"));
        Item second = new Item("worse", new IllegalStateException("on purpose"));
        second.countFormerSends(1);
        queue.addItem(second);
        Item third = new Item("good", null);
        third.countFormerSends(2);
        queue.addItem(third);
        assertThrows(IllegalStateException.class, queue::sendBufferBlocking);
        assertEquals(List.of("good"), queue.getQueue().stream().map(MailQueueItem::getSubject).toList());
        queue.sendBufferBlocking();
        assertEquals(List.of("good"), sent);
    }

    @Test
    public void errorsAreSentAgainOrForgotten() {
        queue.addErrorItem(new Item("bad", null));
        queue.resendErrorQueue();
        assertEquals(0, queue.errorSize());
        queue.sendBufferBlocking();
        assertEquals(List.of("bad"), sent);
        queue.addErrorItem(new Item("worse", null));
        queue.emptyErrorQueue();
        assertEquals(0, queue.errorSize());
        assertEquals(0, queue.size());
    }
}
