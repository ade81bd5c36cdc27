package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.debrief.app.Conflict;

/** An edit that two people make at the same time. */
final class BothAtOnce {

    private BothAtOnce() {}

    /** How the two ended, sorted: {@code conflict}, {@code done}, or the exception. */
    static List<String> outcomes(Callable<?> edit) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<String> outcomes = new ArrayList<>();
            List<Future<Object>> edits = List.of(
                    threads.submit(() -> started(start, edit)), threads.submit(() -> started(start, edit)));
            for (Future<?> one : edits) {
                outcomes.add(outcome(one));
            }
            outcomes.sort(null);
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object started(CyclicBarrier start, Callable<?> edit) throws Exception {
        start.await();
        return edit.call();
    }

    private static String outcome(Future<?> edit) throws InterruptedException {
        try {
            edit.get();
            return "done";
        } catch (ExecutionException e) {
            return e.getCause() instanceof Conflict ? "conflict" : e.getCause().toString();
        }
    }
}
