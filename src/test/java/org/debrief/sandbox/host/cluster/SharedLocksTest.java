package org.debrief.sandbox.host.cluster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;

/** Locks that two nodes share. */
public class SharedLocksTest {
    @Rule
    public final TwoNodes nodes = new TwoNodes();

    private final ExecutorService others = Executors.newFixedThreadPool(6);

    @After
    public void close() {
        others.shutdownNow();
    }

    private static ClusterLock lock(Cluster node) {
        return node.locks().getLockForName("digest");
    }

    @Test
    public void whatOneNodeHoldsTheOtherDoesNotGet() throws InterruptedException {
        lock(nodes.one()).lock();

        assertFalse(lock(nodes.two()).tryLock());
        assertFalse(lock(nodes.two()).tryLock(20, TimeUnit.MILLISECONDS));
        assertFalse(lock(nodes.two()).isHeldByCurrentThread());
    }

    @Test
    public void whatIsGivenBackTheOtherGets() {
        lock(nodes.one()).lock();
        lock(nodes.one()).unlock();

        assertTrue(lock(nodes.two()).tryLock());
    }

    @Test
    public void waitingEndsWhenTheOtherGivesItBack() throws Exception {
        lock(nodes.one()).lock();
        CountDownLatch waits = new CountDownLatch(1);
        Future<Boolean> waiting = others.submit(() -> {
            waits.countDown();
            return lock(nodes.two()).tryLock(1, TimeUnit.MINUTES);
        });
        waits.await();
        lock(nodes.one()).unlock();

        assertTrue(waiting.get(1, TimeUnit.MINUTES));
    }

    @Test
    public void anotherThreadOfTheSameNodeDoesNotGetIt() throws Exception {
        lock(nodes.one()).lock();

        assertFalse(others.submit(() -> lock(nodes.one()).tryLock()).get());
    }

    @Test
    public void itIsFreeWhenItWasGivenBackAsOftenAsTaken() {
        ClusterLock lock = lock(nodes.one());
        lock.lock();
        assertTrue(lock.tryLock());
        lock.unlock();
        assertTrue(lock.isHeldByCurrentThread());
        assertFalse(lock(nodes.two()).tryLock());
        lock.unlock();

        assertTrue(lock(nodes.two()).tryLock());
    }

    @Test
    public void onlyTheHolderGivesItBack() {
        lock(nodes.one()).lock();

        assertThrows(IllegalMonitorStateException.class, () -> lock(nodes.two()).unlock());
        Exception inOtherThread = assertThrows(ExecutionException.class, () -> others.submit(() -> lock(nodes.one()).unlock()).get());
        assertSame(IllegalMonitorStateException.class, inOtherThread.getCause().getClass());
        assertFalse(lock(nodes.two()).tryLock());
    }

    @Test
    public void aSilentNodeKeepsItsLockForTheLeaseAndNotLonger() {
        lock(nodes.two()).lock();
        assertFalse(lock(nodes.one()).tryLock());
        nodes.letTwoDie();

        assertTrue(lock(nodes.one()).tryLock());
    }

    @Test
    public void aNodeThatStartsAgainHoldsNothingOfItsFormerLife() {
        lock(nodes.two()).lock();
        Cluster again = nodes.start("2");

        assertTrue(lock(again).tryLock());
    }

    @Test
    public void aLockLostBySilenceIsNotTakenFromItsNewHolder() {
        lock(nodes.two()).lock();
        nodes.letTwoDie();
        assertTrue(lock(nodes.one()).tryLock());
        nodes.beatTwo();
        lock(nodes.two()).unlock();

        assertFalse(lock(nodes.two()).tryLock());
    }

    @Test
    public void anInterruptedThreadWaitsNoLonger() throws Exception {
        lock(nodes.one()).lock();
        Future<?> waiting = others.submit(() -> {
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class, () -> lock(nodes.two()).lockInterruptibly());
            assertFalse(lock(nodes.two()).isHeldByCurrentThread());
        });

        waiting.get(1, TimeUnit.MINUTES);
    }

    @Test
    public void atMostOneThreadOfBothNodesIsInside() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        for (Cluster node : List.of(nodes.one(), nodes.two(), nodes.one(), nodes.two())) {
            all.add(others.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    lock(node).lock();
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    lock(node).unlock();
                }
            }));
        }
        for (Future<?> each : all) {
            each.get(1, TimeUnit.MINUTES);
        }

        assertEquals(1, most.get());
    }

    @Test
    public void namesHaveAtMost255Characters() {
        nodes.one().locks().getLockForName("x".repeat(255)).lock();

        assertThrows(IllegalArgumentException.class, () -> nodes.one().locks().getLockForName("x".repeat(256)));
        assertThrows(IllegalArgumentException.class, () -> nodes.one().locks().getLockForName(" "));
    }

    @Test
    public void thereAreNoConditions() {
        assertThrows(UnsupportedOperationException.class, () -> lock(nodes.one()).newCondition());
    }
}
