package org.debrief.sandbox.jira.model;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The time of what happens around issues: it counts as an update of them.
 */
record IssueClock(Sql sql, Clock clock, SearchIndex index) {
    /** The time now, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Marks an issue as updated now, and makes searches see what happened. */
    void mark(long issue) {
        sql.change("update issue set updated = ? where id = ?", now(), issue);
        index.put(List.of(issue));
    }
}
