package org.debrief.timeline.parse;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a person said about the stamps of one file.
 *
 * @param zone of stamps without an offset, {@code null} when not said
 * @param year of the first stamp without a year, {@code null} when not said
 * @param date of the first stamp that is a time of day only, or whose date can be read in two ways; {@code null} when not said
 */
public record Answers(ZoneId zone, Integer year, LocalDate date) {

    /** Nothing was said. */
    public static final Answers NONE = new Answers(null, null, null);
}
