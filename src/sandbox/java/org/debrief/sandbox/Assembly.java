package org.debrief.sandbox;

import java.nio.file.Path;
import org.debrief.sandbox.confluence.SandboxConfluence;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Host;
import org.debrief.sandbox.host.HostSettings;
import org.debrief.sandbox.host.PeerLink;
import org.debrief.sandbox.host.Product;
import org.debrief.sandbox.host.http.ClockControl;
import org.debrief.sandbox.host.time.SiteClock;
import org.debrief.sandbox.jira.SandboxJira;

/** What a process puts its products together with: the sandbox's home, the plugin's jar and the site's clock. */
record Assembly(Path home, Path jar, SiteClock clock) {
    Host jira(Database database, int port, PeerLink link) {
        return host(new SandboxJira(database, clock), database, port, link);
    }

    Host confluence(Database database, int port, PeerLink link) {
        return host(new SandboxConfluence(database, clock), database, port, link);
    }

    private Host host(Product product, Database database, int port, PeerLink link) {
        Host host = new Host(product, database, link, new HostSettings(port, "/" + product.key(), home, jar));
        host.addServlet("/rest/sandbox/1.0/clock", new ClockControl(clock, host.access()));
        return host;
    }
}
