package org.debrief.sandbox.host.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.ManagedCache;
import com.atlassian.cache.Supplier;
import com.google.common.util.concurrent.ExecutionError;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A cache of this node; what is put into it or forgotten is told to the others as its settings say, and what is loaded is not. */
final class NamedCache<K, V> implements Cache<K, V>, ManagedCache {
    private static final Logger LOG = LoggerFactory.getLogger(NamedCache.class);

    private final CacheShape shape;
    private final CacheLoader<K, V> loader;
    private final Told told;
    private final Consumer<CacheNews> tell;
    private final com.google.common.cache.Cache<K, V> values;
    private final AtomicLong changes = new AtomicLong();

    /**
     * @param loader may be {@code null}
     * @param tell takes news to the other nodes
     */
    NamedCache(CacheShape shape, CacheLoader<K, V> loader, Told told, Consumer<CacheNews> tell) {
        this.shape = shape;
        this.loader = loader;
        this.told = told;
        this.tell = tell;
        this.values = shape.build();
    }

    ClassLoader classes() {
        return shape.classes();
    }

    V ifPresent(K key) {
        return values.getIfPresent(key);
    }

    @Override
    public String getName() {
        return shape.name();
    }

    @Override
    public boolean containsKey(K key) {
        return values.asMap().containsKey(key);
    }

    @Override
    public Collection<K> getKeys() {
        values.cleanUp();
        return List.copyOf(values.asMap().keySet());
    }

    @Override
    public V get(K key) {
        return loader == null ? values.getIfPresent(key) : loaded(key, () -> loader.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        return loaded(key, valueSupplier::get);
    }

    /** A value that was loaded while something was forgotten may be older than that, so it is answered and not kept. */
    private V loaded(K key, java.util.function.Supplier<V> load) {
        long before = changes.get();
        boolean[] here = new boolean[1];
        try {
            return values.get(key, () -> {
                here[0] = true;
                V value = load.get();
                if (value == null) {
                    throw new CacheException("The value that cache '" + getName() + "' loaded for the key '" + key + "' is null; null values are not supported");
                }
                return value;
            });
        } catch (UncheckedExecutionException | ExecutionException | ExecutionError e) {
            throw e.getCause() instanceof CacheException known ? known : new CacheException(e.getCause());
        } finally {
            if (here[0] && changes.get() != before) {
                values.invalidate(key);
            }
        }
    }

    @Override
    public void put(K key, V value) {
        values.put(key, Objects.requireNonNull(value, "value"));
        changed(key, value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        V present = values.asMap().putIfAbsent(key, Objects.requireNonNull(value, "value"));
        if (present == null) {
            changed(key, value);
        }
        return present;
    }

    @Override
    public void remove(K key) {
        values.invalidate(key);
        changed(key, null);
    }

    @Override
    public boolean remove(K key, V value) {
        boolean removed = values.asMap().remove(key, value);
        if (removed) {
            changed(key, null);
        }
        return removed;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        boolean replaced = values.asMap().replace(key, oldValue, newValue);
        if (replaced) {
            changed(key, newValue);
        }
        return replaced;
    }

    @Override
    public void removeAll() {
        forgetHere();
        told.forgotten(getName(), tell);
    }

    private void changed(K key, V value) {
        changes.incrementAndGet();
        told.changed(getName(), key, value, tell);
    }

    void forgetHere() {
        values.invalidateAll();
        changes.incrementAndGet();
    }

    /** Does as another node has done; what cannot be read makes this one forget everything. */
    @SuppressWarnings("unchecked")
    void hear(CacheNews news) {
        changes.incrementAndGet();
        try {
            if (news.key().length == 0) {
                forgetHere();
            } else if (news.value().length == 0) {
                values.invalidate(shape.read(news.key()));
            } else {
                values.put((K) shape.read(news.key()), (V) shape.read(news.value()));
            }
        } catch (IOException | ClassNotFoundException | LinkageError e) {
            LOG.warn("What another node told about the cache '{}' cannot be read", getName(), e);
            forgetHere();
        }
    }

    @Override
    public void clear() {
        removeAll();
    }

    @Override
    public boolean isFlushable() {
        return shape.settings().getFlushable(true);
    }

    @Override
    public Integer currentMaxEntries() {
        return shape.settings().getMaxEntries();
    }

    @Override
    public boolean updateMaxEntries(int newValue) {
        return false;
    }

    @Override
    public Long currentExpireAfterAccessMillis() {
        return shape.settings().getExpireAfterAccess();
    }

    @Override
    public boolean updateExpireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        return false;
    }

    @Override
    public Long currentExpireAfterWriteMillis() {
        return shape.settings().getExpireAfterWrite();
    }

    @Override
    public boolean updateExpireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        return false;
    }

    @Override
    public boolean isLocal() {
        return shape.settings().getLocal(false);
    }

    @Override
    public boolean isReplicateAsynchronously() {
        return shape.settings().getReplicateAsynchronously(true);
    }

    @Override
    public boolean isReplicateViaCopy() {
        return !isLocal() && shape.settings().getReplicateViaCopy(true);
    }

    @Override
    public boolean isStatisticsEnabled() {
        return false;
    }
}
