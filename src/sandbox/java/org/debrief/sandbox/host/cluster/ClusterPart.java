package org.debrief.sandbox.host.cluster;

import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostPart;

/** The part of the host that shows the nodes, and says to the others where this one is reached. */
public final class ClusterPart implements HostPart {
    private final Host host;

    public ClusterPart(Host host) {
        this.host = host;
    }

    @Override
    public void attach(Host same) {
        host.addServlet("/rest/sandbox/1.0/nodes/*", new NodeList(host.access(), host.database().cluster()));
    }

    @Override
    public void started() {
        host.database().cluster().reachableAt(host.baseUrl());
    }
}
