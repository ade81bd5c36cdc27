package org.debrief.app.incident;

import java.util.Objects;

/**
 * A part that is meant as it stood in one revision.
 *
 * @param path where it was named, such as {@code events[3]}
 */
public record PartRef(String id, int rev, String path) {

    public PartRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
    }

    /** The path of its revision. */
    String revPath() {
        return path + ".rev";
    }
}
