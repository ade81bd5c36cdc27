package org.debrief.sandbox.host.bundle;

import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** A host service of which every bundle gets its own. */
final class PerBundle<S> implements ServiceFactory<S> {
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
        // The services hold nothing that must be given back.
    }
}
