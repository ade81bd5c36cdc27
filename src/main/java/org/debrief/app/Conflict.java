package org.debrief.app;

import java.util.List;
import java.util.Optional;

/** The input is sound, but things stand otherwise: somebody was faster, or the project is not set up. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Object current;
    private final boolean removed;

    private Conflict(Problem problem, Object current, boolean removed) {
        super(List.of(problem));
        this.current = current;
        this.removed = removed;
    }

    /** The part was changed in the meantime; {@code current} is how it stands now. */
    public static Conflict stale(Object current) {
        return stale("rev", current);
    }

    /** A part that was named in this field was changed in the meantime. */
    public static Conflict stale(String field, Object current) {
        return new Conflict(Problem.at(field, "debrief.error.stale"), current, false);
    }

    /** A part that was named in this field was removed in the meantime; {@code last} is how it stood then. */
    public static Conflict removed(String field, Object last) {
        return new Conflict(Problem.at(field, "debrief.error.removed"), last, true);
    }

    /** Something stands in the way. */
    public static Conflict because(String field, String key, Object... arguments) {
        return new Conflict(Problem.at(field, key, arguments), null, false);
    }

    /** How the part stands now, when it was changed in the meantime. */
    public Optional<Object> current() {
        return Optional.ofNullable(current);
    }

    /** Whether that is how it stood when it was removed. */
    public boolean isRemoved() {
        return removed;
    }
}
