package org.debrief.app.incident;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.debrief.app.NotFound;

/**
 * Takes an instant, or that of an event, as a milestone of an incident.
 *
 * <p>The milestones may be out of order afterwards: whoever corrects several of them has to begin somewhere.
 */
public final class SetMilestone {

    private final IncidentAccess access;
    private final Records records;
    private final MilestoneFields fields;
    private final Editing editing;

    public SetMilestone(IncidentAccess access, Records records, MilestoneFields fields, Editing editing) {
        this.access = access;
        this.records = records;
        this.fields = fields;
        this.editing = editing;
    }

    /**
     * Sets the milestone of an incident that the reader may edit.
     *
     * @throws NotFound when the incident has no such event
     * @throws org.debrief.app.Conflict when the incident has no field for the milestone
     */
    public MilestoneChange set(String key, MilestoneWish wish) {
        StoredIncident incident = access.editable(key);
        return editing.alone(incident.id(), () -> fields.set(incident, wish.milestone(), instant(incident.id(), wish)));
    }

    private Instant instant(long incident, MilestoneWish wish) {
        if (wish.event() != null) {
            return records.timeline().find(incident, wish.event())
                    .orElseThrow(() -> NotFound.part("event", wish.event()))
                    .at();
        }
        return wish.at() == null ? null : wish.at().truncatedTo(ChronoUnit.SECONDS);
    }
}
