package org.debrief.app;

import java.util.List;
import java.util.Optional;

/** The input is sound, but things stand otherwise: somebody was faster, or the project is not set up. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Object current;

    private Conflict(Problem problem, Object current) {
        super(List.of(problem));
        this.current = current;
    }

    /** The part was changed in the meantime; {@code current} is how it stands now. */
    public static Conflict stale(Object current) {
        return new Conflict(Problem.at("rev", "debrief.error.stale"), current);
    }

    /** Something stands in the way. */
    public static Conflict because(String field, String key, Object... arguments) {
        return new Conflict(Problem.at(field, key, arguments), null);
    }

    /** How the part stands now, when it was changed in the meantime. */
    public Optional<Object> current() {
        return Optional.ofNullable(current);
    }
}
