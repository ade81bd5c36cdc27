package org.debrief.sandbox.host.cache;

import com.atlassian.cache.CachedReference;
import java.util.Optional;

/** A single value, kept as the only entry of a cache. */
record NamedReference<V>(NamedCache<String, V> cache) implements CachedReference<V> {
    static final String KEY = "value";

    @Override
    public V get() {
        return cache.get(KEY);
    }

    @Override
    public void reset() {
        cache.remove(KEY);
    }

    @Override
    public boolean isPresent() {
        return cache.containsKey(KEY);
    }

    @Override
    public Optional<V> getIfPresent() {
        return Optional.ofNullable(cache.ifPresent(KEY));
    }
}
