package org.debrief.app.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.debrief.app.incident.StoredIncident;
import org.debrief.timeline.archive.Refused;
import org.debrief.timeline.parse.Answers;
import org.debrief.timeline.parse.Head;
import org.debrief.timeline.parse.Names;
import org.debrief.timeline.parse.SlackUsers;
import org.debrief.timeline.parse.TimelineParser;

/** Reads all evidence of an import. */
public final class EvidenceGathering {

    private final Function<Head, Optional<TimelineParser>> formats;
    private final IncidentHistory history;
    private final ImportLimits limits;
    private final Suggestions suggestions;

    /**
     * Reads evidence.
     *
     * @param formats the parser of a file that begins so
     */
    public EvidenceGathering(
            Function<Head, Optional<TimelineParser>> formats, IncidentHistory history, ImportLimits limits, Suggestions suggestions) {
        this.formats = formats;
        this.history = history;
        this.limits = limits;
        this.suggestions = suggestions;
    }

    ImportLimits limits() {
        return limits;
    }

    /** Everything that is found, with events recorded by this author. */
    Gathered gather(ImportRequest request, StoredIncident incident, String author) {
        Gathered all = new Gathered(limits);
        Suggestions.Of suggested = suggestions.of(incident);
        try (Parcel parcel = Parcel.open(request, limits.unpacked(), all.masking())) {
            Names names = names(parcel.contents());
            for (Parcel.Content content : parcel.contents()) {
                read(content, new EvidenceReading(formats, names, all), findings(content.subject(), request, author, all), all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (request.history()) {
            readHistory(request, incident, author, all);
        }
        keepWhatWasSaid(request, author, suggested.now(), all);
        all.askWith(suggested);
        all.tellLeftOut();
        return all;
    }

    private static void keepWhatWasSaid(ImportRequest request, String author, Instant now, Gathered all) {
        for (SentFile file : request.files()) {
            FileSettings said = file.settings();
            if (!said.answers().equals(Answers.NONE) || said.shiftSeconds() != null) {
                String name = Storable.name(all.masking().of(file.name()));
                all.sources().add(new KeptSource(name, said.answers(), said.shiftSeconds(), author, now));
            }
        }
    }

    private FileFindings findings(Subject subject, ImportRequest request, String author, Gathered all) {
        return new FileFindings(subject, request, new EventMaking(subject, author, all), all);
    }

    private static Names names(List<Parcel.Content> contents) throws IOException {
        try {
            return SlackUsers.among(contents.stream().filter(content -> content.fault() == null).map(Parcel.Content::file).toList());
        } catch (Refused e) {
            return Names.NONE;
        }
    }

    private static void read(Parcel.Content content, EvidenceReading reading, FileFindings findings, Gathered all) throws IOException {
        int lines = 0;
        if (content.fault() == null) {
            lines = reading.read(content.file(), content.subject(), findings);
        } else {
            all.warnings().add(content.subject().name(), 0, content.fault(), null);
        }
        all.read(content.subject(), findings, lines);
    }

    private void readHistory(ImportRequest request, StoredIncident incident, String author, Gathered all) {
        FileSettings said = request.files().stream()
                .filter(file -> file.content() == null && file.name().equals(IncidentHistory.SOURCE))
                .map(SentFile::settings)
                .findFirst()
                .orElse(FileSettings.NONE);
        Subject subject = new Subject(IncidentHistory.SOURCE, -1, "history", said);
        FileFindings findings = findings(subject, request, author, all);
        findings.readAs("jira-history");
        history.tell(incident, findings);
        findings.finish();
        all.read(subject, findings, 0);
    }
}
