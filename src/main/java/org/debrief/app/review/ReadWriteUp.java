package org.debrief.app.review;

import org.debrief.action.Audit;
import org.debrief.app.action.AuditActions;
import org.debrief.app.action.AuditScope;
import org.debrief.app.incident.IncidentAccess;
import org.debrief.app.incident.ReadIncidents;
import org.debrief.review.Postmortem;

/** Reads the write-up of an incident with its completion audit, for the current reader. */
public final class ReadWriteUp {

    private final IncidentAccess access;
    private final ReadIncidents incidents;
    private final AuditActions audits;
    private final Audiences audiences;

    public ReadWriteUp(IncidentAccess access, ReadIncidents incidents, AuditActions audits, Audiences audiences) {
        this.access = access;
        this.incidents = incidents;
        this.audits = audits;
        this.audiences = audiences;
    }

    /** The write-up of an incident; refuses as {@link IncidentAccess#readable} does. */
    public WriteUpReading of(String key) {
        boolean editable = access.mayEdit(access.readable(key));
        Postmortem postmortem = incidents.one(key);
        Audit audit = audits.of(AuditScope.ofIncident(key));
        return new WriteUpReading(postmortem, audit, audiences.of(postmortem, audit), editable);
    }
}
