package org.debrief.timeline.parse;

import java.util.Objects;

/**
 * Something a person should know about a place of a file.
 *
 * @param line from 1, 0 when it concerns the whole file
 * @param detail the text or value in question, {@code null} when there is none; to be masked before it is shown
 */
public record ParseWarning(int line, WarningCode code, String detail) {

    public ParseWarning {
        Objects.requireNonNull(code, "code");
    }
}
