package org.debrief.app.timeline;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.debrief.timeline.archive.Refused;
import org.debrief.timeline.parse.EvidenceFile;
import org.debrief.timeline.parse.Head;
import org.debrief.timeline.parse.Names;
import org.debrief.timeline.parse.Reading;
import org.debrief.timeline.parse.TimelineParser;
import org.debrief.timeline.parse.WarningCode;

/** Reads one file into findings: finds its parser by content, and lets nothing of a file that is refused become part of the import. */
final class EvidenceReading {

    private final Function<Head, Optional<TimelineParser>> formats;
    private final Names names;
    private final Gathered all;

    EvidenceReading(Function<Head, Optional<TimelineParser>> formats, Names names, Gathered all) {
        this.formats = formats;
        this.names = names;
        this.all = all;
    }

    /** Reads a file; gives how many lines it has, as far as it was read. */
    int read(EvidenceFile file, Subject subject, FileFindings findings) throws IOException {
        CountedLines counted = new CountedLines(file.content());
        try {
            parse(new EvidenceFile(file.name(), counted), subject, findings);
            findings.finish();
        } catch (Refused e) {
            all.warnings().add(subject.name(), 0, e.fault(), null);
        }
        return counted.count();
    }

    private void parse(EvidenceFile file, Subject subject, FileFindings findings) throws IOException {
        Head head = Head.of(file);
        if (head.isEmpty()) {
            all.skipped().add(subject.name(), 0, WarningCode.EMPTY, null);
            return;
        }
        Optional<TimelineParser> parser = head.isBinary() ? Optional.empty() : formats.apply(head);
        if (parser.isEmpty()) {
            all.warnings().add(subject.name(), 0, head.isBinary() ? WarningCode.BINARY : WarningCode.UNKNOWN_FORMAT, null);
            return;
        }
        findings.readAs(parser.get().format());
        parser.get().parse(file, new Reading(subject.settings().answers(), findings, names));
        if (!findings.excerpts().isEmpty()) {
            RawLines.into(findings.excerpts(), file);
        }
    }
}
