package org.debrief.sandbox.host.platform;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.debrief.sandbox.host.CurrentUser;

/** Executors whose tasks run as the reader who submitted them. */
public final class CarriedReader implements ThreadLocalDelegateExecutorFactory {
    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new Executor(delegate);
    }

    /** An executor that takes the reader along. */
    private static final class Executor extends AbstractExecutorService {
        private final ExecutorService delegate;

        Executor(ExecutorService delegate) {
            this.delegate = delegate;
        }

        @Override
        public void execute(Runnable task) {
            String reader = CurrentUser.name();
            delegate.execute(() -> {
                CurrentUser.Scope asReader = CurrentUser.as(reader);
                try {
                    task.run();
                } finally {
                    asReader.close();
                }
            });
        }

        @Override
        public void shutdown() {
            delegate.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return delegate.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return delegate.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
        }
    }
}
