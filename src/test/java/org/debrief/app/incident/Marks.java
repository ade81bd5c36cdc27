package org.debrief.app.incident;

import java.time.Instant;

/** Marks that tests put on changes. */
public final class Marks {

    public static final Instant AT = Instant.parse("2026-03-09T20:00:00Z");
    public static final Mark ADDED = of(ChangeKind.ADDED);
    public static final Mark CHANGED = of(ChangeKind.CHANGED);
    public static final Mark REMOVED = of(ChangeKind.REMOVED);
    public static final Mark RESTORED = of(ChangeKind.RESTORED);

    private Marks() {}

    private static Mark of(ChangeKind change) {
        return new Mark(change, AT, "ana");
    }
}
