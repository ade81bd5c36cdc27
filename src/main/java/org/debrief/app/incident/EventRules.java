package org.debrief.app.incident;

import java.util.List;
import org.debrief.app.Problem;
import org.debrief.timeline.TimelineEvent;

/** An event may name only people the site knows. */
public final class EventRules implements PartRules<TimelineEvent> {

    private final DraftCheck check;

    public EventRules(DraftCheck check) {
        this.check = check;
    }

    @Override
    public List<Problem> problems(StoredIncident incident, String id, TimelineEvent event) {
        return check.event(event);
    }
}
