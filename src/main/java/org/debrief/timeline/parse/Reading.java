package org.debrief.timeline.parse;

import java.time.Instant;

/** One file being read: places its stamps with the answers given, and passes on what is found. */
public final class Reading {

    private final Findings findings;
    private final Moments moments;

    /** The reading of a file with what a person said about it. */
    public Reading(Answers answers, Findings findings) {
        this.findings = findings;
        moments = new Moments(answers, findings);
    }

    /**
     * The instant of a stamp; stamps are asked for in the order of the file.
     *
     * @param sample the stamp as it stands in the file
     * @return {@code null} when an answer is missing or there is no such instant, both of which are passed on
     */
    public Instant at(Stamp stamp, int line, String sample) {
        return moments.at(stamp, line, sample);
    }

    /** Passes on an event. */
    public void event(ReadEvent event) {
        findings.event(event);
    }

    /** Passes on something to know. */
    public void warn(int line, WarningCode code, String detail) {
        findings.warning(new ParseWarning(line, code, detail));
    }

    /** Passes on that a record or line gives no event. */
    public void skip(int line, WarningCode code, String detail) {
        findings.skipped(new ParseWarning(line, code, detail));
    }
}
