package org.debrief.sandbox.host.http;

/** Another program listens on the port. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTaken(int port) {
        super("Port " + port + " is taken by another program. Stop it, or choose another port with -Dsandbox.jira.port or -Dsandbox.confluence.port.");
    }
}
