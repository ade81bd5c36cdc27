package org.debrief.app.incident;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;

/** The milestones of one incident, in memory. */
final class FakeMilestones implements MilestoneFields {

    private final Map<Milestone, Instant> instants = new EnumMap<>(Milestone.class);
    private int writes;

    int writes() {
        return writes;
    }

    @Override
    public MilestoneChange set(StoredIncident incident, Milestone milestone, Instant at) {
        writes++;
        Instant former = instants.put(milestone, at);
        return new MilestoneChange(milestone, former, new Milestones(
                instants.get(Milestone.IMPACT_STARTED), instants.get(Milestone.DETECTED), instants.get(Milestone.ACKNOWLEDGED),
                instants.get(Milestone.MITIGATED), instants.get(Milestone.RESOLVED)));
    }
}
