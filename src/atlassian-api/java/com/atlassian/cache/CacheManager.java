package com.atlassian.cache;

import java.util.Collection;

/** All caches of this node. */
public interface CacheManager extends CacheFactory {

    Collection<ManagedCache> getManagedCaches();

    /** Empties every cache that may be flushed. */
    void flushCaches();

    /** The cache or reference of this name, or {@code null}. */
    ManagedCache getManagedCache(String name);

    void shutdown();
}
