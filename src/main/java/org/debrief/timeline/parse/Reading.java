package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** One file being read: places its stamps with the answers given, and passes on what is found. */
public final class Reading {

    private final Findings findings;
    private final Moments moments;
    private final Names names;
    private final Set<String> told = new HashSet<>();
    private String file = "";

    /** The reading of a file with what a person said about it. */
    public Reading(Answers answers, Findings findings) {
        this(answers, findings, Names.NONE);
    }

    /** The reading of a file that names people by ids which another file explains. */
    public Reading(Answers answers, Findings findings, Names names) {
        this.findings = findings;
        this.names = names;
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

    /**
     * Says whether stamps rise or fall at the beginning of the file, by a positive or negative number, before any of them is placed; without it the
     * first steps between them tell.
     */
    void order(int sign) {
        moments.order(sign);
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

    /** Says which file is being read. */
    void of(EvidenceFile evidence) {
        file = evidence.name();
    }

    /** The name of the file being read, with the path inside its archive; empty when not said. */
    String file() {
        return file;
    }

    /** Says that a kind of JSON record is in the file. */
    void recognised(JsonFormat format) {
        if (isFirst(format.format())) {
            findings.recognised(format.format());
        }
    }

    /** Whether this is asked for the first time; for what is to be said once. */
    boolean isFirst(String what) {
        return told.add(what);
    }

    /** What somebody is called; the id when nobody knows, which is passed on once. */
    String name(String id, int line) {
        String name = names.of(id);
        if (name == null && isFirst("user " + id)) {
            warn(line, WarningCode.UNKNOWN_USER, id);
        }
        return name == null ? id : name;
    }
}
