package org.debrief.sandbox.host.cache;

import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.ManagedCache;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.debrief.sandbox.host.cluster.Cluster;
import org.debrief.sandbox.host.cluster.NewsReader;

/** All caches of this node by name, which hear from their namesakes in the other nodes. */
final class NodeCaches implements NewsReader {
    private static final String TOPIC = "caches";

    private final Map<String, NamedCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final Cluster cluster;
    private final Clock clock;

    NodeCaches(Cluster cluster, Clock clock) {
        this.cluster = cluster;
        this.clock = clock;
        cluster.read(TOPIC, this);
    }

    /** The cache of this name, made without a loader if there is none. */
    @SuppressWarnings("unchecked")
    <K, V> NamedCache<K, V> present(String name, CacheSettings settings, ClassLoader classes) {
        return (NamedCache<K, V>) caches.computeIfAbsent(name, each -> make(each, null, settings, classes));
    }

    /** A new cache, in the place of the one that had its name. */
    <K, V> NamedCache<K, V> replaced(String name, CacheLoader<K, V> loader, CacheSettings settings, ClassLoader classes) {
        NamedCache<K, V> made = make(name, loader, settings, classes);
        caches.put(name, made);
        return made;
    }

    private <K, V> NamedCache<K, V> make(String name, CacheLoader<K, V> loader, CacheSettings settings, ClassLoader classes) {
        return new NamedCache<>(new CacheShape(name, settings, classes, clock), loader, Told.of(settings, cluster.shared()),
                news -> cluster.tell(TOPIC, news.written()));
    }

    Collection<ManagedCache> all() {
        return List.copyOf(caches.values());
    }

    ManagedCache find(String name) {
        return caches.get(name);
    }

    /** Forgets the caches whose classes come from this loader, because its plugin stops. */
    void forget(ClassLoader classes) {
        caches.values().removeIf(cache -> cache.classes() == classes);
    }

    @Override
    public void told(byte[] subject) {
        CacheNews news = CacheNews.read(subject);
        NamedCache<?, ?> cache = caches.get(news.cache());
        if (cache != null) {
            cache.hear(news);
        }
    }

    @Override
    public void missed() {
        caches.values().stream().filter(cache -> !cache.isLocal()).forEach(NamedCache::forgetHere);
    }
}
