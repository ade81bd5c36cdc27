package org.debrief.sandbox.host.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The way to a plugin's servlets: once it is closed, requests that are inside may finish, and no other gets in. */
public final class Gate {
    private int inside;
    private boolean closed;

    synchronized boolean enter() {
        if (!closed) {
            inside++;
        }
        return !closed;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /** Closes the gate and waits for those inside; false if some still are when patience ends. */
    public synchronized boolean close(Duration patience) {
        closed = true;
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); inside > 0 && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return inside == 0;
    }
}
