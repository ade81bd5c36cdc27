package org.debrief.app.incident;

import java.util.Objects;

/**
 * A change of a part.
 *
 * @param rev the revision of the part after it
 * @param former the part before it; {@code null} when there was none, or it was brought back as it was
 */
public record PartChange<T>(int rev, Mark mark, T former) {

    public PartChange {
        Objects.requireNonNull(mark, "mark");
    }
}
