package org.debrief.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.debrief.analysis.Factor;
import org.debrief.app.Conflict;
import org.debrief.app.incident.Marks;
import org.debrief.sandbox.host.platform.NamedLocks;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Transactions that join, and locks that outlast them. */
public class ClusterTransactionsTest {

    @Rule
    public final StoreDatabase store = new StoreDatabase();

    private final ClusterLockService locks = new NamedLocks();
    private final ExecutorService others = Executors.newFixedThreadPool(2);
    private ClusterTransactions transactions;
    private StoredRecords records;

    @Before
    public void open() {
        transactions = new ClusterTransactions(store.objects(), locks, Duration.ofSeconds(5));
        records = new StoredRecords(store.objects());
    }

    @After
    public void close() {
        others.shutdownNow();
    }

    private static Factor factor(String text) {
        return new Factor(null, 0, "PROCESS", text, null, List.of());
    }

    @Test
    public void anExceptionUndoesAllOfTheWorkAndComesOut() {
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> transactions.alone(1, () -> {
                    records.factors().add(1, factor("first"), Marks.ADDED);
                    records.factors().add(1, factor("second"), Marks.ADDED);
                    throw new IllegalStateException("stop");
                }));

        assertEquals("stop", thrown.getMessage());
        assertTrue(records.factors().of(List.of(1L)).isEmpty());
    }

    @Test
    public void anInnerTransactionJoinsTheOuterOne() {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.inTransaction(() -> {
                    transactions.inTransaction(() -> records.factors().add(1, factor("inner"), Marks.ADDED));
                    throw new IllegalStateException("stop");
                }));

        assertTrue(records.factors().of(List.of(1L)).isEmpty());
    }

    @Test
    public void twoChangesOfTheSameRevisionOneWins() throws Exception {
        Factor start = records.factors().add(1, factor("start"), Marks.ADDED);
        CountDownLatch together = new CountDownLatch(2);

        Future<Factor> one = others.submit(change(start, "one", together));
        Future<Factor> two = others.submit(change(start, "two", together));

        int refused = 0;
        for (Future<Factor> future : List.of(one, two)) {
            try {
                assertEquals(2, future.get().rev());
            } catch (ExecutionException e) {
                assertTrue(String.valueOf(e.getCause()), e.getCause() instanceof Conflict);
                refused++;
            }
        }
        assertEquals(1, refused);
        assertEquals(2, records.factors().find(1, start.id()).orElseThrow().rev());
    }

    private Callable<Factor> change(Factor start, String text, CountDownLatch together) {
        return () -> {
            together.countDown();
            together.await();
            return transactions.alone(1, () -> {
                Factor current = records.factors().find(1, start.id()).orElseThrow();
                if (current.rev() != start.rev()) {
                    throw Conflict.stale(current);
                }
                return records.factors().replace(1, start.id(), factor(text), Marks.CHANGED);
            });
        };
    }

    @Test
    public void aChangeThatWaitsTooLongIsAConflict() throws Exception {
        ClusterTransactions impatient = new ClusterTransactions(store.objects(), locks, Duration.ofMillis(1));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<?> other = others.submit(() -> transactions.alone(1, () -> {
            inside.countDown();
            return awaited(leave);
        }));
        inside.await();

        Conflict conflict = assertThrows(Conflict.class, () -> impatient.alone(1, () -> "never"));
        assertEquals("debrief.error.busy", conflict.problems().get(0).message().key());
        assertEquals("another incident", impatient.alone(2, () -> "another incident"));

        leave.countDown();
        other.get();
        assertEquals("free again", impatient.alone(1, () -> "free again"));
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    public void theLockIsNotTakenInsideATransactionThatWouldOutliveIt() {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.inTransaction(() -> transactions.alone(1, () -> "too late")));
        assertEquals("nested", transactions.alone(1, () -> transactions.alone(1, () -> "nested")));
    }
}
