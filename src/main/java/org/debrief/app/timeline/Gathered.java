package org.debrief.app.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.debrief.app.Message;

/** What was found in all files of an import, within its limits. */
final class Gathered {

    private final Masking masking = new Masking();
    private final List<ReadFile> files = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<Addition> additions = new ArrayList<>();
    private final List<KeptSource> sources = new ArrayList<>();
    private final List<Pending> asked = new ArrayList<>();
    private final Remarks warnings;
    private final Remarks skipped;
    private final Earliest earliest;
    private final ImportLimits limits;

    Gathered(ImportLimits limits) {
        warnings = new Remarks(limits.remarks(), ImportNote.MORE_WARNINGS, masking);
        skipped = new Remarks(limits.remarks(), ImportNote.MORE_SKIPPED, masking);
        this.limits = limits;
        earliest = new Earliest(limits);
    }

    /** Takes note of a file that was read. */
    void read(Subject subject, FileFindings findings, int lines) {
        files.add(findings.read(lines));
        findings.asked().forEach(one -> asked.add(new Pending(subject, one)));
    }

    /** A question of a file. */
    private record Pending(Subject subject, FileFindings.Asked asked) {}

    /** Puts the questions of all files with what may be answered. */
    void askWith(Suggestions.Of suggested) {
        for (Pending one : asked) {
            String suggestion = suggested.to(one.asked, one.subject.name(), one.subject.settings().answers());
            questions.add(new OpenQuestion(
                    one.subject.item(), one.subject.name(), one.asked.question(), one.asked.line(), one.asked.sample(), suggestion));
        }
    }

    /** Says how many events are more than are proposed at a time. */
    void tellLeftOut() {
        if (earliest.left() > 0) {
            warnings.addFirst(new Remark(
                    null, 0, ImportNote.MORE_EVENTS.name(),
                    Message.of("debrief.import.more_events", earliest.left(), earliest.firstLeft().truncatedTo(ChronoUnit.SECONDS))));
        }
    }

    ImportLimits limits() {
        return limits;
    }

    Masking masking() {
        return masking;
    }

    List<ReadFile> files() {
        return files;
    }

    List<OpenQuestion> questions() {
        return questions;
    }

    List<Addition> additions() {
        return additions;
    }

    /** What was said about the clocks of sources. */
    List<KeptSource> sources() {
        return sources;
    }

    Remarks warnings() {
        return warnings;
    }

    Remarks skipped() {
        return skipped;
    }

    Earliest earliest() {
        return earliest;
    }
}
