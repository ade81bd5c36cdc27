package org.debrief.app.review;

import java.util.List;
import org.debrief.action.Audit;
import org.debrief.app.action.AuditActions;
import org.debrief.app.incident.Compilation;
import org.debrief.app.incident.Compiled;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.StoredIncident;
import org.debrief.review.Postmortem;

/** Reads the write-up of an incident with its completion audit, for the current reader. */
public final class ReadWriteUp {

    private final IncidentAccess access;
    private final Compilation compilation;
    private final AuditActions audits;
    private final Audiences audiences;

    public ReadWriteUp(IncidentAccess access, Compilation compilation, AuditActions audits, Audiences audiences) {
        this.access = access;
        this.compilation = compilation;
        this.audits = audits;
        this.audiences = audiences;
    }

    /** The write-up of an incident; refuses as {@link IncidentAccess#readable} does. */
    public WriteUpReading of(String key) {
        StoredIncident incident = access.readable(key);
        Compiled compiled = compilation.of(List.of(incident)).get(0);
        Audit audit = audits.of(compiled.actions());
        Postmortem postmortem = compiled.postmortem();
        return new WriteUpReading(postmortem, audit, audiences.of(postmortem, audit), access.mayEdit(incident));
    }
}
