package org.debrief.app.timeline;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.debrief.app.FakeJira;
import org.debrief.app.FakeTransactions;
import org.debrief.app.incident.Editing;
import org.debrief.app.incident.EventRules;
import org.debrief.document.DocumentReader;
import org.debrief.document.Documents;
import org.debrief.timeline.TimelineEvent;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.Head;
import org.debrief.timeline.parse.ReadEvent;
import org.debrief.timeline.parse.TimelineParser;

/** The incident OPS-1 without events of its own, and imports into it. */
final class Imports {

    final FakeJira jira = new FakeJira();
    final FakeSources sources = new FakeSources();
    final List<ReadEvent> history = new ArrayList<>();
    final ImportTimeline importing;

    Imports() {
        this(ImportLimits.DEFAULT);
    }

    Imports(ImportLimits limits) {
        this(limits, StampedLines::orAny);
    }

    Imports(ImportLimits limits, Function<Head, Optional<TimelineParser>> formats) {
        importing = new ImportTimeline(
                jira.access,
                jira.reader,
                new EvidenceGathering(formats, (incident, findings) -> history.forEach(findings::event), limits, new Suggestions(jira.reader, sources, jira.clock)),
                new ImportStorage(jira.records, sources, new EventRules(jira.check), new Editing(new FakeTransactions(jira.records, sources), jira.reader, jira.clock)));
        jira.create.create(DocumentReader.draft(Documents.SMALLEST));
    }

    ImportAnswer preview(SentFile... files) {
        return importing.preview("OPS-1", request(files));
    }

    ImportAnswer save(SentFile... files) {
        return importing.save("OPS-1", request(files));
    }

    static ImportRequest request(SentFile... files) {
        return new ImportRequest(List.of(files), false, null, null);
    }

    List<TimelineEvent> timeline() {
        return jira.records.timeline().of(List.of(1L)).get(1L);
    }

    static SentFile file(String name, String text) {
        return file(name, text, FileSettings.NONE);
    }

    static SentFile file(String name, String text, FileSettings settings) {
        return file(name, text.getBytes(StandardCharsets.UTF_8), settings);
    }

    static SentFile file(String name, byte[] bytes, FileSettings settings) {
        return new SentFile(name, org.debrief.timeline.parse.EvidenceFile.of(name, bytes).content(), settings);
    }

    static FileSettings zone(String zone) {
        return FileSettings.of(new Answers(ZoneId.of(zone), null, null), null);
    }

    static List<String> texts(ImportAnswer answer) {
        return answer.events().stream().map(TimelineEvent::text).toList();
    }

    /** Code, source and line of remarks. */
    static List<String> said(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.code() + " " + remark.file() + ":" + remark.line()).toList();
    }
}
