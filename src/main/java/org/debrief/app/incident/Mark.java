package org.debrief.app.incident;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What is put on record with a change.
 *
 * @param at whole seconds
 * @param by the user name, {@code null} for somebody who is not signed in
 */
public record Mark(ChangeKind change, Instant at, String by) {

    public Mark {
        Objects.requireNonNull(change, "change");
        at = Objects.requireNonNull(at, "at").truncatedTo(ChronoUnit.SECONDS);
    }
}
