package org.debrief.sandbox.host.sample;

import java.time.Instant;
import java.util.function.Supplier;

/** The time as a library inside the sample's jar reads it. */
public class LibraryReadings implements Supplier<Instant> {
    @Override
    public Instant get() {
        return Instant.now();
    }
}
