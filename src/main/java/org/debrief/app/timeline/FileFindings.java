package org.debrief.app.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.debrief.timeline.merge.Candidate;
import org.debrief.timeline.parse.Findings;
import org.debrief.timeline.parse.ParseWarning;
import org.debrief.timeline.parse.Question;
import org.debrief.timeline.parse.ReadEvent;
import org.debrief.timeline.parse.WarningCode;
import org.debrief.timeline.secret.KeyTrail;

/** What is found in one file; becomes part of the import when the file was read to its end. */
final class FileFindings implements Findings {

    private final Subject subject;
    private final ImportRequest request;
    private final Gathered all;
    private final EventMaking making;
    private final Earliest earliest;
    private final List<Excerpt> excerpts;
    private final Set<String> formats = new LinkedHashSet<>();
    private final List<Asked> asked = new ArrayList<>();
    private final KeyTrail keys = new KeyTrail();
    private String format;
    private int events;
    private int outside;

    FileFindings(Subject subject, ImportRequest request, EventMaking making, Gathered all) {
        this.subject = subject;
        this.request = request;
        this.making = making;
        this.all = all;
        earliest = new Earliest(all.limits());
        excerpts = subject.settings().excerpts().stream().map(Excerpt::new).toList();
    }

    /** A question of the file. */
    record Asked(Question question, int line, String sample) {}

    /** Says which parser reads the file. */
    void readAs(String parser) {
        format = parser;
        making.readAs(parser);
    }

    @Override
    public void recognised(String kind) {
        formats.add(kind);
    }

    @Override
    public void event(ReadEvent said) {
        events++;
        ReadEvent read = keys.holds(said.text()) ? said.saying(all.masking().hidden()) : said;
        for (Excerpt excerpt : excerpts) {
            if (excerpt.takes(read)) {
                return;
            }
        }
        Instant at = making.at(read);
        if (!Storable.isMeant(at)) {
            all.skipped().add(subject.name(), read.line(), ImportNote.OUT_OF_RANGE, at.toString());
        } else if (!request.covers(at)) {
            outside++;
        } else if (earliest.takes(at)) {
            hold(read);
        }
    }

    private void hold(ReadEvent read) {
        if (read.text().isBlank()) {
            all.skipped().add(subject.name(), read.line(), ImportNote.NO_TEXT, null);
            return;
        }
        Candidate candidate = making.candidate(read);
        earliest.add(candidate, !subject.settings().skip().has(candidate.event().source()));
    }

    @Override
    public void warning(ParseWarning warning) {
        all.warnings().add(subject.name(), warning.line(), warning.code(), warning.detail());
    }

    @Override
    public void skipped(ParseWarning reason) {
        boolean key = reason.code() == WarningCode.NO_STAMP && reason.detail() != null && keys.holds(reason.detail());
        all.skipped().add(subject.name(), reason.line(), reason.code(), key ? all.masking().hidden() : reason.detail());
    }

    @Override
    public void question(Question question, int line, String sample) {
        asked.add(new Asked(question, line, all.masking().of(sample)));
    }

    List<Asked> asked() {
        return asked;
    }

    List<Excerpt> excerpts() {
        return excerpts;
    }

    /** Makes what was found part of the import. */
    void finish() {
        for (int i = 0; i < excerpts.size(); i++) {
            finish(excerpts.get(i), subject.path() + ".excerpts[" + i + "].event");
        }
        all.earliest().takeAll(earliest);
        if (outside > 0) {
            all.skipped().add(subject.name(), 0, ImportNote.OUTSIDE, String.valueOf(outside));
        }
    }

    private void finish(Excerpt excerpt, String field) {
        String lines = excerpt.lines();
        if (excerpt.isLong()) {
            all.warnings().add(subject.name(), excerpt.choice().from(), ImportNote.EXCERPT_LONG, null);
        }
        if (excerpt.choice().event() != null && lines.isBlank()) {
            all.warnings().add(subject.name(), excerpt.choice().from(), ImportNote.EXCERPT_EMPTY, null);
        } else if (excerpt.choice().event() != null) {
            all.additions().add(new Addition(excerpt.choice().event(), making.excerpt(excerpt.choice(), lines), field));
        } else if (excerpt.first() != null) {
            earliest.add(making.candidate(excerpt.first(), excerpt.choice(), lines));
        } else if (asked.isEmpty()) {
            all.warnings().add(subject.name(), excerpt.choice().from(), ImportNote.EXCERPT_WITHOUT_TIME, null);
        }
    }

    /** What is said about the file: one kind of JSON record is its format, several are just JSON. */
    ReadFile read(int lines) {
        String kind = formats.size() == 1 ? formats.iterator().next() : format;
        return new ReadFile(subject.name(), kind, lines, events, subject.settings().answers());
    }
}
