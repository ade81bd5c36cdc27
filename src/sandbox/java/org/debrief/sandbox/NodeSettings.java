package org.debrief.sandbox;

import java.time.Duration;
import java.util.List;
import org.debrief.sandbox.host.cluster.Membership;

/**
 * The nodes of the small Jira beside the first.
 *
 * @param ports where they listen; 0 is any free one
 * @param lease for how long a node that gives no sign of life counts as alive
 */
public record NodeSettings(List<Integer> ports, Duration lease) {
    /** No others. */
    public static final NodeSettings NONE = new NodeSettings(List.of(), Membership.USUAL_LEASE);

    public NodeSettings {
        ports = List.copyOf(ports);
    }

    boolean many() {
        return !ports.isEmpty();
    }
}
