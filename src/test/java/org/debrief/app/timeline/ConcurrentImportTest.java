package org.debrief.app.timeline;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

/** Two people import the same evidence at the same time. */
public class ConcurrentImportTest {

    @Test(timeout = 20_000)
    public void nothingIsAddedTwice() throws Exception {
        for (int round = 0; round < 20; round++) {
            Imports imports = new Imports();
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<Integer> one = () -> {
                start.await();
                return imports.save(Imports.file("a.log", "2026-03-01T10:00:00Z first\n2026-03-01T10:00:05Z second")).events().size();
            };
            ExecutorService people = Executors.newFixedThreadPool(2);
            List<Future<Integer>> both = people.invokeAll(List.of(one, one));
            people.shutdown();
            assertEquals(2, both.get(0).get() + both.get(1).get());
            assertEquals(2, imports.timeline().size());
        }
    }
}
