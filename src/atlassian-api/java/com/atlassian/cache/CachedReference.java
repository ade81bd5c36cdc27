package com.atlassian.cache;

import java.util.Optional;

/** One value, remembered on this node and made where it is missing. */
public interface CachedReference<V> {

    V get();

    void reset();

    boolean isPresent();

    Optional<V> getIfPresent();
}
