package org.debrief.app;

/** Makes one of the changes that fakes are asked for fail. */
public final class Faults {

    private int countdown = -1;

    /** The n-th change from now on fails, counting from 1. */
    public void failAt(int n) {
        countdown = n;
    }

    /** Forgets a failure that did not happen yet. */
    public void none() {
        countdown = -1;
    }

    /** Called by a fake before it changes anything. */
    public void step() {
        if (countdown > 0 && --countdown == 0) {
            throw new IllegalStateException("planned failure");
        }
    }
}
