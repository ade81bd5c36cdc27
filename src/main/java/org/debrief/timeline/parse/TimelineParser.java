package org.debrief.timeline.parse;

import java.io.IOException;

/** Reads one kind of evidence file. */
public interface TimelineParser {

    /** The kind's name, in lower case with hyphens, such as {@code syslog-rfc5424}; {@code debrief.format.NAME} says it to people. */
    String format();

    /** Whether a file that begins so is of this kind. */
    boolean recognises(Head head);

    /**
     * Reads a file from its beginning to its end, in memory that does not depend on its length.
     *
     * @throws IOException when its bytes cannot be had; never because of what they say
     */
    void parse(EvidenceFile file, Reading reading) throws IOException;
}
