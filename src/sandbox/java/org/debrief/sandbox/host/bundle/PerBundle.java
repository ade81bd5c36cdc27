package org.debrief.sandbox.host.bundle;

import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A host service of which every bundle gets its own, closed when the bundle stops if it can be. */
final class PerBundle<S> implements ServiceFactory<S> {
    private static final Logger LOG = LoggerFactory.getLogger(PerBundle.class);

    private final Function<Bundle, S> make;

    PerBundle(Function<Bundle, S> make) {
        this.make = make;
    }

    @Override
    public S getService(Bundle bundle, ServiceRegistration<S> registration) {
        return make.apply(bundle);
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<S> registration, S service) {
        if (service instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                LOG.error("{} does not give back what {} had", service, bundle.getSymbolicName(), e);
            }
        }
    }
}
