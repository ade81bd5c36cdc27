package org.debrief.sandbox.host.sample;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.atomic.AtomicInteger;

/** A lock to take and never give back, and a value that is loaded once and reset. */
@Path("digest")
@Produces("text/plain")
@UnrestrictedAccess
public class DigestLock {
    private static final AtomicInteger LOADS = new AtomicInteger();
    private static CachedReference<Integer> loads;

    private final ClusterLockService locks;

    @Inject
    public DigestLock(ClusterLockService locks, CacheManager caches) {
        this.locks = locks;
        synchronized (DigestLock.class) {
            if (loads == null) {
                loads = caches.getCachedReference("sample.loads", LOADS::incrementAndGet, new CacheSettingsBuilder().remote().build());
            }
        }
    }

    @POST
    @Path("lock")
    @Consumes("application/json")
    public String lock() {
        return Boolean.toString(locks.getLockForName("sample.digest").tryLock());
    }

    @GET
    @Path("loads")
    public String loads() {
        return loads.get().toString();
    }

    @DELETE
    @Path("loads")
    public String reset() {
        loads.reset();
        return "reset";
    }
}
