package org.debrief.sandbox.host.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.ManagedCache;
import com.atlassian.cache.Supplier;
import java.util.Collection;

/** The caches as one bundle has them; they go when it stops. */
record BundleCaches(NodeCaches all, ClassLoader classes) implements CacheManager, AutoCloseable {
    private static final CacheSettings USUAL = new CacheSettingsBuilder().build();

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, USUAL);
    }

    /** A reference is replicated by invalidation, whatever is wished. */
    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required) {
        CacheSettings settings = new CacheSettingsBuilder(required).replicateViaInvalidation().build();
        return new NamedReference<>(all.<String, V>replaced(name, key -> supplier.get(), settings, classes));
    }

    @Override
    public <V> CachedReference<V> getCachedReference(Class<?> owningClass, String name, Supplier<V> supplier) {
        return getCachedReference(name(owningClass, name), supplier);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(Class<?> owningClass, String name, Supplier<V> supplier, CacheSettings required) {
        return getCachedReference(name(owningClass, name), supplier, required);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(Class<?> owningClass, String name) {
        return getCache(name(owningClass, name));
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, USUAL);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return loader == null ? all.present(name, required, classes) : all.replaced(name, loader, required, classes);
    }

    private static String name(Class<?> owner, String name) {
        return owner.getName() + "." + name;
    }

    @Override
    public Collection<ManagedCache> getManagedCaches() {
        return all.all();
    }

    @Override
    public void flushCaches() {
        all.all().stream().filter(ManagedCache::isFlushable).forEach(ManagedCache::clear);
    }

    @Override
    public ManagedCache getManagedCache(String name) {
        return all.find(name);
    }

    @Override
    public void shutdown() {
        all.all().forEach(ManagedCache::clear);
    }

    @Override
    public void close() {
        all.forget(classes);
    }
}
