package org.debrief.sandbox.host;

import java.util.List;

/** The parts every host has, in the order in which they are started. */
final class HostParts {
    private HostParts() {
    }

    static List<HostPart> of(Host host) {
        return List.of(new PlatformServices(host));
    }
}
