package org.debrief.confluence.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.After;
import org.junit.Test;

/** Work that is waited for no longer than a limit. */
public final class TimeLimitTest {

    private final CountDownLatch never = new CountDownLatch(1);
    private TimeLimit limit = new TimeLimit(service -> service, 1, Duration.ofSeconds(30));

    @After
    public void close() {
        never.countDown();
        limit.close();
    }

    @Test
    public void workThatIsDoneInTimeGivesItsResult() {
        assertEquals(Optional.of(7), limit.within(() -> 7));
    }

    @Test(timeout = 10_000)
    public void workThatTakesTooLongIsInterruptedAndGivesNothing() throws InterruptedException {
        limit.close();
        limit = new TimeLimit(service -> service, 1, Duration.ofMillis(100));
        CountDownLatch interrupted = new CountDownLatch(1);
        assertEquals(Optional.empty(), limit.within(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return 7;
        }));
        interrupted.await();
    }

    @Test(timeout = 10_000)
    public void workWaitsForAFreeThread() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        Thread other = new Thread(() -> limit.within(() -> {
            busy.countDown();
            first.await();
            return 1;
        }));
        other.start();
        busy.await();
        new Thread(first::countDown).start();
        assertEquals(Optional.of(7), limit.within(() -> 7));
        other.join();
    }

    @Test(timeout = 10_000)
    public void waitingForAFreeThreadIsPartOfTheLimit() throws InterruptedException {
        limit.close();
        limit = new TimeLimit(service -> service, 1, Duration.ofMillis(100));
        CountDownLatch busy = new CountDownLatch(1);
        Thread other = new Thread(() -> limit.within(() -> {
            busy.countDown();
            awaitUninterrupted(never);
            return 1;
        }));
        other.start();
        busy.await();
        assertEquals(Optional.empty(), limit.within(() -> 7));
        never.countDown();
        other.join();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    @Test
    public void threadsDoNotKeepTheServerAlive() {
        assertTrue(limit.within(() -> Thread.currentThread().isDaemon()).orElseThrow());
    }

    @Test
    public void aFailureOfTheWorkComesOut() {
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> limit.within(() -> {
            throw new IOException("x");
        }));
        assertEquals("x", failure.getCause().getMessage());
    }
}
