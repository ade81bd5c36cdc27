package org.debrief.timeline.parse;

/** What the stamps of a file leave open and a person has to say. */
public enum Question {
    /** The time zone of stamps without an offset. */
    ZONE,
    /** The year of the first stamp without one. */
    YEAR,
    /** The date of the first stamp that is a time of day only, or whose date can be read with the day or the month first. */
    DATE
}
