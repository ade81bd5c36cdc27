package org.debrief.sandbox.host.cache;

import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostPart;
import org.debrief.sandbox.host.bundle.Framework;
import org.debrief.sandbox.host.time.SiteTime;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The part of the host that gives caches to bundles. */
public final class CachePart implements HostPart {
    private final Host host;

    public CachePart(Host host) {
        this.host = host;
    }

    @Override
    public void offerTo(Framework framework) {
        NodeCaches caches = new NodeCaches(host.database().cluster(), SiteTime.systemDefaultZone());
        framework.offerPerBundle(CacheManager.class, bundle -> of(bundle, caches));
        framework.offerPerBundle(CacheFactory.class, bundle -> of(bundle, caches));
    }

    private static BundleCaches of(Bundle bundle, NodeCaches caches) {
        return new BundleCaches(caches, bundle.adapt(BundleWiring.class).getClassLoader());
    }
}
