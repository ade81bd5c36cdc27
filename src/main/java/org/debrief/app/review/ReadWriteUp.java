package org.debrief.app.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.debrief.action.Audit;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.action.AuditActions;
import org.debrief.app.attachment.AttachedFile;
import org.debrief.app.attachment.AttachedFiles;
import org.debrief.app.incident.Compilation;
import org.debrief.app.incident.Compiled;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.StoredIncident;
import org.debrief.review.Postmortem;
import org.debrief.timeline.EvidenceType;
import org.debrief.timeline.TimelineEvent;

/** Reads the write-up of an incident with its completion audit, for the current reader. */
public final class ReadWriteUp {

    private final IncidentAccess access;
    private final Sources sources;
    private final Audiences audiences;

    public ReadWriteUp(IncidentAccess access, Sources sources, Audiences audiences) {
        this.access = access;
        this.sources = sources;
        this.audiences = audiences;
    }

    /** The write-up of an incident; refuses as {@link IncidentAccess#readable} does. */
    public WriteUpReading of(String key) {
        StoredIncident incident = access.readable(key);
        Compiled compiled = sources.compilation().of(List.of(incident)).get(0);
        Audit audit = sources.audits().of(compiled.actions());
        Postmortem postmortem = compiled.postmortem();
        List<AttachedFile> files = namesFiles(postmortem) ? sources.files().of(incident) : List.of();
        return new WriteUpReading(postmortem, audit, audiences.of(postmortem, audit), access.mayEdit(incident), files);
    }

    private static boolean namesFiles(Postmortem postmortem) {
        return Stream.of(
                        postmortem.timeline().stream().map(TimelineEvent::evidence),
                        postmortem.factors().stream().map(Factor::evidence),
                        postmortem.whys().stream().map(Why::evidence))
                .flatMap(Function.identity())
                .flatMap(List::stream)
                .anyMatch(piece -> piece.type() == EvidenceType.ATTACHMENT);
    }

    /** What a write-up is read from. */
    public record Sources(Compilation compilation, AuditActions audits, AttachedFiles files) {}
}
