package org.debrief.sandbox;

import java.util.List;
import java.util.function.Consumer;
import org.debrief.sandbox.host.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C, SIGTERM and the end of the terminal, taken before the virtual machine shuts down: in its shutdown H2 closes databases at once,
 * while nodes and plugins still stop. A start that is not ready yet ends at its next step.
 */
final class StopSignals {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignals.class);
    private static final List<String> NAMES = List.of("INT", "TERM", "HUP");
    private static final int EXIT_BY_SIGNAL = 128;

    private final Consumer<String> said;
    private AutoCloseable running;
    private volatile Signal wanted;

    private StopSignals(Consumer<String> said) {
        this.said = said;
    }

    /** Takes the signals of this process, and says so when one comes. */
    static StopSignals take(Consumer<String> said) {
        StopSignals signals = new StopSignals(said);
        NAMES.forEach(name -> handle(name, signal -> new Thread(() -> signals.stop(signal), "stop").start()));
        return signals;
    }

    /** Leaves Ctrl-C to the process that started this one: a terminal tells it to both, and that one knows the order. */
    static void leaveToParent() {
        List.of("INT", "HUP").forEach(name -> handle(name, SignalHandler.SIG_IGN));
    }

    private static void handle(String name, SignalHandler handler) {
        try {
            Signal.handle(new Signal(name), handler);
        } catch (IllegalArgumentException e) {
            LOG.debug("There is no signal {} here", name, e);
        }
    }

    private synchronized void stop(Signal signal) {
        if (wanted == null) {
            wanted = signal;
            said.accept("Stopping the sandbox");
        }
        if (running == null) {
            ProcessHandle.current().children().forEach(ProcessHandle::destroy);
        } else {
            close();
        }
    }

    private void close() {
        try {
            running.close();
        } catch (Exception e) {
            LOG.error("The sandbox does not stop cleanly", e);
        }
        exit();
    }

    private void exit() {
        System.exit(EXIT_BY_SIGNAL + wanted.getNumber());
    }

    /** From here on a signal closes this; one that came before does so now. */
    synchronized void close(AutoCloseable sandbox) {
        running = sandbox;
        if (wanted != null) {
            close();
        }
    }

    /** Ends the start between two of its steps, if a signal came. */
    void check() {
        if (wanted != null) {
            throw new StartRefused("The start was stopped by a signal.");
        }
    }

    /** Ends the process, if a signal came: what then keeps the start from going on is no fault. */
    void exitIfCame() {
        if (wanted != null) {
            exit();
        }
    }
}
