package org.debrief.app.timeline;

import org.debrief.app.incident.StoredIncident;
import org.debrief.timeline.parse.Findings;

/** What the host itself recorded about an incident: status, assignee, priority, comments, attachments and links. */
public interface IncidentHistory {

    /** The name of this source; its events have line 0, for they are in no file. */
    String SOURCE = "Jira";

    /**
     * Tells everything recorded that whoever sees the incident may read, each under the host's own identity for it; what is left
     * out is told as skipped.
     *
     * <p>Costs a fixed number of calls of the host.
     */
    void tell(StoredIncident incident, Findings findings);
}
