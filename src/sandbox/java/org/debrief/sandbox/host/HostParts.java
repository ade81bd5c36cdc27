package org.debrief.sandbox.host;

import java.util.List;
import org.debrief.sandbox.host.cluster.ClusterPart;
import org.debrief.sandbox.host.schedule.SchedulePart;

/** The parts every host has, in the order in which they are started. */
final class HostParts {
    private HostParts() {
    }

    static List<HostPart> of(Host host) {
        return List.of(new PlatformServices(host), new ClusterPart(host), new SchedulePart(host));
    }
}
