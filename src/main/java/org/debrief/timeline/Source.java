package org.debrief.timeline;

import java.util.Objects;

/**
 * Where an imported event was read.
 *
 * @param name the file or system
 * @param line the line of the file, from 1, {@code null} when it has none
 * @param hash what identifies the same event in another import, {@code null} when unknown
 * @param shiftSeconds by how much the source's clock was corrected, {@code null} when it was not
 */
public record Source(String name, Integer line, String hash, Integer shiftSeconds) {

    public Source {
        Objects.requireNonNull(name, "name");
    }
}
