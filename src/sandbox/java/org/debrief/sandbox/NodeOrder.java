package org.debrief.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a node's process is told on its command line.
 *
 * @param port where it listens; 0 is any free one
 */
record NodeOrder(String id, int port, Path home, Duration lease) {
    private static final String PREFIX = "sandbox.node.";

    List<String> properties() {
        return List.of("-D" + PREFIX + "id=" + id, "-D" + PREFIX + "port=" + port, "-D" + PREFIX + "home=" + home,
                "-D" + PREFIX + "lease=" + lease.toMillis());
    }

    /** The order of this process. */
    static NodeOrder ofThisProcess() {
        return new NodeOrder(property("id"), Integer.parseInt(property("port")), Path.of(property("home")),
                Duration.ofMillis(Long.parseLong(property("lease"))));
    }

    private static String property(String name) {
        return System.getProperty(PREFIX + name);
    }

    NodeOrder at(int knownPort) {
        return new NodeOrder(id, knownPort, home, lease);
    }
}
