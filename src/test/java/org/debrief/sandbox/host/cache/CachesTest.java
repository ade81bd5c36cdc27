package org.debrief.sandbox.host.cache;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.debrief.sandbox.host.MovedClock;
import org.debrief.sandbox.host.cluster.Cluster;
import org.debrief.sandbox.host.cluster.TwoNodes;
import org.junit.Rule;
import org.junit.Test;

/** The caches of two nodes. */
public class CachesTest {
    private static final CacheSettings INVALIDATED = new CacheSettingsBuilder().remote().replicateViaInvalidation().build();
    private static final CacheSettings LOCAL = new CacheSettingsBuilder().local().build();

    @Rule
    public final TwoNodes nodes = new TwoNodes();

    private final MovedClock clock = new MovedClock();
    private final List<String> loads = new ArrayList<>();

    private CacheManager caches(Cluster node) {
        return new BundleCaches(new NodeCaches(node, clock), CachesTest.class.getClassLoader());
    }

    private Cache<String, String> cache(Cluster node, CacheSettings settings) {
        return caches(node).getCache("issues", this::load, settings);
    }

    private String load(String key) {
        loads.add(key);
        return key + " " + loads.size();
    }

    @Test
    public void whatIsMissingIsLoadedOnce() {
        Cache<String, String> cache = cache(Cluster.alone(), INVALIDATED);

        assertFalse(cache.containsKey("a"));
        assertEquals("a 1", cache.get("a"));
        assertEquals("a 1", cache.get("a"));
        assertEquals(List.of("a"), List.copyOf(cache.getKeys()));
        cache.remove("a");
        assertEquals("a 2", cache.get("a"));
    }

    @Test
    public void manyWhoWantTheSameKeyWaitForOneLoad() throws Exception {
        AtomicInteger loaded = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        Cache<String, Integer> cache = caches(Cluster.alone()).getCache("slow", key -> {
            awaited(go);
            return loaded.incrementAndGet();
        });
        ExecutorService readers = Executors.newFixedThreadPool(4);
        List<Future<Integer>> reads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            reads.add(readers.submit(() -> cache.get("a")));
        }
        go.countDown();
        for (Future<Integer> read : reads) {
            assertEquals(1, read.get(1, TimeUnit.MINUTES).intValue());
        }
        readers.shutdown();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    public void nullIsNoValue() {
        Cache<String, String> cache = caches(Cluster.alone()).getCache("nulls", key -> null);

        assertThrows(CacheException.class, () -> cache.get("a"));
        assertThrows(CacheException.class, () -> cache.get("a", () -> null));
        assertThrows(NullPointerException.class, () -> cache.put("a", null));
        assertNull(caches(Cluster.alone()).getCache("without loader").get("a"));
    }

    @Test
    public void aLoaderThatFailsIsAskedAgain() {
        Cache<String, String> cache = caches(Cluster.alone()).getCache("failing", key -> {
            loads.add(key);
            throw new IllegalStateException("no database");
        });

        assertEquals("no database", assertThrows(CacheException.class, () -> cache.get("a")).getCause().getMessage());
        assertThrows(CacheException.class, () -> cache.get("a"));
        assertEquals(2, loads.size());
    }

    @Test
    public void whatOneNodeForgetsTheOtherLoadsAnew() {
        Cache<String, String> one = cache(nodes.one(), INVALIDATED);
        Cache<String, String> two = cache(nodes.two(), INVALIDATED);
        assertEquals("a 1", two.get("a"));
        assertEquals("b 2", two.get("b"));
        one.remove("a");
        nodes.two().catchUp();

        assertEquals("a 3", two.get("a"));
        assertEquals("only that key was forgotten", "b 2", two.get("b"));
        one.removeAll();
        nodes.two().catchUp();
        assertEquals(Set.of(), Set.copyOf(two.getKeys()));
    }

    @Test
    public void whatOneNodePutsIsForgottenOrCopiedInTheOther() {
        Cache<String, String> two = cache(nodes.two(), INVALIDATED);
        two.get("a");
        cache(nodes.one(), INVALIDATED).put("a", "put");
        nodes.two().catchUp();
        assertFalse(two.containsKey("a"));

        Cache<String, String> copied = caches(nodes.two()).getCache("copied");
        caches(nodes.one()).getCache("copied").put("a", "put");
        nodes.two().catchUp();
        assertEquals("put", copied.get("a"));
    }

    @Test
    public void aLocalCacheIsTheNodesOwn() {
        Cache<String, String> two = cache(nodes.two(), LOCAL);
        two.get("a");
        cache(nodes.one(), LOCAL).removeAll();
        nodes.two().catchUp();

        assertTrue(two.containsKey("a"));
    }

    @Test
    public void theDeathOfANodeEmptiesWhatIsShared() {
        Cache<String, String> one = cache(nodes.one(), INVALIDATED);
        one.get("a");
        nodes.letTwoDie();

        assertFalse(one.containsKey("a"));
    }

    @Test
    public void whatWasForgottenWhileItWasLoadedIsNotKept() {
        Cache<String, String>[] own = newArray();
        own[0] = caches(Cluster.alone()).getCache("racing", key -> {
            own[0].remove(key);
            return load(key);
        });

        assertEquals("a 1", own[0].get("a"));
        assertFalse(own[0].containsKey("a"));
    }

    @SuppressWarnings("unchecked")
    private static Cache<String, String>[] newArray() {
        return new Cache[1];
    }

    @Test
    public void sharedKeysMustBeSerializable() {
        Cache<Object, String> shared = caches(nodes.one()).getCache("objects", key -> "x", INVALIDATED);
        Cache<Object, String> local = caches(nodes.one()).getCache("objects", key -> "x", LOCAL);

        assertThrows(CacheException.class, () -> shared.remove(new Object()));
        local.remove(new Object());
    }

    @Test
    public void entriesExpireByTheSitesClockAndAreLimited() {
        CacheSettings settings = new CacheSettingsBuilder().local().maxEntries(2).expireAfterWrite(1, TimeUnit.HOURS).build();
        Cache<String, String> cache = cache(Cluster.alone(), settings);
        List.of("a", "b", "c").forEach(cache::get);
        assertEquals(Set.of("b", "c"), Set.copyOf(cache.getKeys()));
        clock.move(Duration.ofHours(1));

        assertEquals(Set.of(), Set.copyOf(cache.getKeys()));
    }

    @Test
    public void aReadEntryLivesOnWhereAccessCounts() {
        Cache<String, String> cache = cache(Cluster.alone(), new CacheSettingsBuilder().expireAfterAccess(1, TimeUnit.HOURS).build());
        cache.get("a");
        clock.move(Duration.ofMinutes(59));
        cache.get("a");
        clock.move(Duration.ofMinutes(59));

        assertTrue(cache.containsKey("a"));
    }

    @Test
    public void aReferenceIsMadeOnceAndResetEverywhere() {
        CachedReference<String> one = caches(nodes.one()).getCachedReference("rules", () -> load("r"));
        CachedReference<String> two = caches(nodes.two()).getCachedReference("rules", () -> load("r"));
        assertFalse(two.isPresent());
        assertEquals("r 1", two.get());
        assertEquals("r 1", two.get());
        one.reset();
        nodes.two().catchUp();

        assertFalse(two.getIfPresent().isPresent());
        assertEquals("r 2", two.get());
    }

    @Test
    public void namesAreUnique() {
        CacheManager caches = caches(Cluster.alone());
        Cache<String, String> plain = caches.getCache("plain");

        assertSame(plain, caches.getCache("plain"));
        Cache<String, String> loading = caches.getCache("loading", this::load);
        assertSame(loading, caches.getCache("loading"));
        assertNotSame(loading, caches.getCache("loading", this::load));
        assertEquals(2, caches.getManagedCaches().size());
        assertEquals(CachesTest.class.getName() + ".own", caches.getCache(CachesTest.class, "own").getName());
    }

    @Test
    public void flushingLeavesOutWhatIsNotFlushable() {
        CacheManager caches = caches(Cluster.alone());
        Cache<String, String> kept = caches.getCache("kept", this::load, new CacheSettingsBuilder().unflushable().build());
        Cache<String, String> flushed = caches.getCache("flushed", this::load);
        kept.get("a");
        flushed.get("a");
        caches.flushCaches();

        assertTrue(kept.containsKey("a"));
        assertFalse(flushed.containsKey("a"));
        assertFalse(caches.getManagedCache("kept").isFlushable());
        assertNull(caches.getManagedCache("unknown"));
    }

    @Test
    public void aBundlesCachesGoWithIt() {
        NodeCaches all = new NodeCaches(Cluster.alone(), clock);
        BundleCaches ofBundle = new BundleCaches(all, new ClassLoader() { });
        ofBundle.getCache("leaves");
        new BundleCaches(all, CachesTest.class.getClassLoader()).getCache("stays");
        ofBundle.close();

        assertEquals(List.of("stays"), all.all().stream().map(cache -> cache.getName()).toList());
    }
}
