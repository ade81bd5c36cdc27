package org.debrief.sandbox.host.http;

import org.debrief.sandbox.host.StartRefused;

/** Another program listens on the port. */
public final class PortTaken extends StartRefused {
    private static final long serialVersionUID = 1L;

    PortTaken(int port, String setting) {
        super("Port " + port + " is taken by another program. Stop it, or choose another port with -D" + setting + ".");
    }
}
