package org.debrief.app.incident;

import java.util.Objects;

/**
 * A part that was removed.
 *
 * @param part as it was last
 * @param mark who removed it, and when
 */
public record Removal<T>(T part, Mark mark) {

    public Removal {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(mark, "mark");
    }
}
