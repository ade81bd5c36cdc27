package org.debrief.timeline.archive;

import java.io.IOException;

/** A file that is not read to its end, and why. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    Refused(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** What is wrong with it. */
    public Fault fault() {
        return fault;
    }
}
