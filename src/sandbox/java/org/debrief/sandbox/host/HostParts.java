package org.debrief.sandbox.host;

import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.host.cache.CachePart;
import org.debrief.sandbox.host.cluster.ClusterPart;
import org.debrief.sandbox.host.schedule.SchedulePart;

/** The parts every host has, then those of its product, in the order in which they are started. */
final class HostParts {
    private HostParts() {
    }

    static List<HostPart> of(Host host) {
        List<HostPart> parts = new ArrayList<>(List.of(new PlatformServices(host), new ClusterPart(host), new SchedulePart(host), new CachePart(host)));
        parts.addAll(host.product().parts());
        return parts;
    }
}
