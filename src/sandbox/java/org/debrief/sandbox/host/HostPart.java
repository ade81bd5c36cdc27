package org.debrief.sandbox.host;

import org.debrief.sandbox.host.bundle.Framework;

/** A part of the host with a life of its own, named in {@link HostParts}: it offers services to bundles and may have addresses and threads. */
public interface HostPart extends AutoCloseable {
    /** Called once before the plugin is loaded: the place to add servlets. */
    default void attach(Host host) {
    }

    /** Called once before the plugin is loaded: the place to offer services to bundles. */
    default void offerTo(Framework framework) {
    }

    /** Called when the plugin runs and the port is open. */
    default void started() {
    }

    /** Called when the host stops, before the plugin's context is closed; the parts in the reverse of their order. */
    @Override
    default void close() {
    }
}
