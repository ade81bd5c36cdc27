package org.debrief.sandbox;

import java.util.List;
import sun.misc.Signal;

/** Ctrl-C and SIGTERM, taken before the virtual machine shuts down: in its shutdown H2 closes databases at once, while nodes and plugins still stop. */
final class StopSignals {
    private static final int EXIT_BY_SIGNAL = 128;

    private StopSignals() {
    }

    static void close(AutoCloseable sandbox) {
        for (String name : List.of("INT", "TERM")) {
            Signal.handle(new Signal(name), signal -> new Thread(() -> end(sandbox, signal), "stop").start());
        }
    }

    private static void end(AutoCloseable sandbox, Signal signal) {
        try {
            sandbox.close();
        } catch (Exception e) {
            System.err.println("The sandbox does not stop cleanly: " + e);
        }
        System.exit(EXIT_BY_SIGNAL + signal.getNumber());
    }
}
