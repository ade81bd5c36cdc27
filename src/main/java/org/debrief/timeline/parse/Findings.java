package org.debrief.timeline.parse;

/** What is found in a file, told while it is read; nothing of it needs to be kept. */
public interface Findings {

    /** A kind of JSON record is in the file; told once for each, {@code format} as in {@link JsonFormat#format()}. */
    default void recognised(String format) {}

    /** An event. */
    void event(ReadEvent event);

    /** Something to know about what was read. */
    void warning(ParseWarning warning);

    /** A record or line that gives no event, and why. */
    void skipped(ParseWarning reason);

    /**
     * A stamp that cannot be placed before somebody answers; told once for each question, at the first such stamp.
     *
     * @param sample the stamp as it stands in the file
     */
    void question(Question question, int line, String sample);
}
