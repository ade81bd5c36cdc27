package org.debrief.app.timeline;

import java.util.List;
import java.util.Locale;
import org.debrief.app.CurrentReader;
import org.debrief.app.InvalidInput;
import org.debrief.app.NotAllowed;
import org.debrief.app.Problem;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.StoredIncident;

/** Imports evidence into the timeline of an incident: shows first what would be added, and saves it all or not at all. */
public final class ImportTimeline {

    private final IncidentAccess access;
    private final CurrentReader reader;
    private final EvidenceGathering gathering;
    private final ImportStorage storage;

    public ImportTimeline(IncidentAccess access, CurrentReader reader, EvidenceGathering gathering, ImportStorage storage) {
        this.access = access;
        this.reader = reader;
        this.gathering = gathering;
        this.storage = storage;
    }

    /** What an import would add; nothing is changed. Needs the right to edit, as saving does. */
    public ImportAnswer preview(String key, ImportRequest request) {
        StoredIncident incident = access.editable(key);
        return storage.compare(incident.id(), gathered(incident, request));
    }

    /**
     * Adds what an import holds, in one transaction.
     *
     * @throws InvalidInput when a question about a file is open, or something that was said does not fit the files
     */
    public ImportAnswer save(String key, ImportRequest request) {
        StoredIncident incident = access.editable(key);
        Gathered all = gathered(incident, request);
        requireAnswers(all.questions());
        return storage.save(incident, all);
    }

    /** Whether the reader may import into an incident; asked before anything of a request is read. */
    public void admit(String key) {
        access.editable(key);
    }

    private Gathered gathered(StoredIncident incident, ImportRequest request) {
        long sent = request.files().stream().filter(file -> file.content() != null).count();
        if (sent > gathering.limits().files()) {
            throw InvalidInput.at("files", "debrief.error.list.long", gathering.limits().files());
        }
        requireFewExcerpts(request.files());
        return gathering.gather(request, incident, reader.userName().orElseThrow(NotAllowed::anonymous));
    }

    private static void requireFewExcerpts(List<SentFile> files) {
        int chosen = 0;
        for (int i = 0; i < files.size(); i++) {
            chosen += files.get(i).settings().excerpts().size();
            if (chosen > ImportLimits.EXCERPTS) {
                throw InvalidInput.at("files[" + i + "].excerpts", "debrief.error.list.long", ImportLimits.EXCERPTS);
            }
        }
    }

    private static void requireAnswers(List<OpenQuestion> questions) {
        List<Problem> open = questions.stream()
                .map(question -> Problem.at(
                        "files[" + question.item() + "]." + question.ask().name().toLowerCase(Locale.ROOT),
                        "debrief.error.import.ask." + question.ask().name().toLowerCase(Locale.ROOT),
                        question.file(), question.line(), question.sample()))
                .limit(100)
                .toList();
        if (!open.isEmpty()) {
            throw new InvalidInput(open);
        }
    }
}
