package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** A cache or cached reference as an administrator sees it. */
public interface ManagedCache {

    void clear();

    String getName();

    boolean isFlushable();

    /** The most entries it keeps, or {@code null} for no limit. */
    Integer currentMaxEntries();

    /** Changes the limit; {@code false} where that is not supported. */
    boolean updateMaxEntries(int newValue);

    Long currentExpireAfterAccessMillis();

    boolean updateExpireAfterAccess(long expireAfter, TimeUnit timeUnit);

    Long currentExpireAfterWriteMillis();

    boolean updateExpireAfterWrite(long expireAfter, TimeUnit timeUnit);

    boolean isLocal();

    boolean isReplicateAsynchronously();

    boolean isReplicateViaCopy();

    boolean isStatisticsEnabled();
}
