package org.debrief.timeline.parse;

/** A way in which logs write the lines that begin an event. One object reads one file, by one thread. */
interface LineShape {

    /** What a line says; {@code null} when it begins no event. */
    StampedLine read(String line);

    /** Whether a line that begins an event tells this way apart from others. */
    default boolean isTypical(String line) {
        return true;
    }
}
