package org.debrief.sandbox.jira.model;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How often people signed in with a form or for a session, and when; people are user keys.
 */
public final class SignIns {
    private final Sql sql;
    private final Clock clock;

    SignIns(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The sign-ins of a person; an instant is null for what did not happen yet. */
    public record Count(long successes, long failures, Instant latest, Instant previous, Instant latestFailure) {
        static final Count NONE = new Count(0, 0, null, null, null);
    }

    public Count of(String person) {
        return find(person).orElse(Count.NONE);
    }

    public void succeeded(String person) {
        Count before = of(person);
        save(person, new Count(before.successes() + 1, before.failures(), now(), before.latest(), before.latestFailure()));
    }

    public void failed(String person) {
        Count before = of(person);
        save(person, new Count(before.successes(), before.failures() + 1, before.latest(), before.previous(), now()));
    }

    private void save(String person, Count counted) {
        sql.change("merge into sign_in key (person_key) values (?, ?, ?, ?, ?, ?)", person, counted.successes(), counted.failures(),
                counted.latest(), counted.previous(), counted.latestFailure());
    }

    private Optional<Count> find(String person) {
        return sql.first("select * from sign_in where person_key = ?", row -> new Count(row.getLong("successes"), row.getLong("failures"),
                Sql.instant(row, "latest"), Sql.instant(row, "previous"), Sql.instant(row, "latest_failure")), person);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
