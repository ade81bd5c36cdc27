package org.debrief.app.incident;

import java.time.Clock;
import java.util.function.Supplier;
import org.debrief.app.CurrentReader;
import org.debrief.app.Transactions;

/** The way to change what is kept beside issues: alone in its incident, all or nothing, and on record. */
public record Editing(Transactions transactions, CurrentReader reader, Clock clock) {

    /** Does the work in a transaction while nobody else changes the same incident. */
    public <T> T alone(long incidentId, Supplier<T> work) {
        return transactions.alone(incidentId, work);
    }

    /** What is put on record with a change that the current reader makes now. */
    public Mark mark(ChangeKind change) {
        return new Mark(change, clock.instant(), reader.userName().orElse(null));
    }
}
