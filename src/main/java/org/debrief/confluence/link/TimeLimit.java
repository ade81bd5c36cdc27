package org.debrief.confluence.link;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A few threads on which work is waited for no longer than a limit, so that a slow Jira cannot hold up pages. */
public final class TimeLimit implements AutoCloseable {

    private static final long IDLE_SECONDS = 60;
    private static final int MOST_WAITING = 1_000;

    private final ExecutorService threads;
    private final ExecutorService asCaller;
    private final Duration limit;

    /** Threads that work as the user who called. */
    public TimeLimit(ThreadLocalDelegateExecutorFactory delegates, int mostThreads, Duration limit) {
        threads = pool(mostThreads);
        asCaller = delegates.createExecutorService(threads);
        this.limit = limit;
    }

    private static ExecutorService pool(int mostThreads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                mostThreads, mostThreads, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), TimeLimit::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "debrief-jira");
        thread.setDaemon(true);
        return thread;
    }

    Duration limit() {
        return limit;
    }

    /** The result of the work; empty when it takes too long, the time until a thread is free included. */
    <T> Optional<T> within(Callable<T> work) {
        Future<T> future;
        try {
            future = asCaller.submit(work);
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
        return result(future);
    }

    private <T> Optional<T> result(Future<T> future) {
        try {
            return Optional.of(future.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            future.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
