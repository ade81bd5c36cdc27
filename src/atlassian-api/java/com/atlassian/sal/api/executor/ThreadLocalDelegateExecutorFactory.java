package com.atlassian.sal.api.executor;

import java.util.concurrent.ExecutorService;

/** The maker of executors that carry the caller's thread state, such as the signed-in user, to their threads. */
public interface ThreadLocalDelegateExecutorFactory {

    ExecutorService createExecutorService(ExecutorService delegate);
}
