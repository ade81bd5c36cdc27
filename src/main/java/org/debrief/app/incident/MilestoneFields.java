package org.debrief.app.incident;

import java.time.Instant;
import org.debrief.incident.Milestone;

/** The fields of issues that hold the milestones of incidents, with the host's own history of their changes. */
public interface MilestoneFields {

    /**
     * Sets one milestone as the current reader, whose rights are not asked for; nothing is written when it stands there already.
     *
     * @param at in whole seconds, {@code null} to clear it
     * @throws org.debrief.app.Conflict when the incident has no such field
     */
    MilestoneChange set(StoredIncident incident, Milestone milestone, Instant at);
}
