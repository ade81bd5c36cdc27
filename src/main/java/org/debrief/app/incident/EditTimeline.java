package org.debrief.app.incident;

import org.debrief.timeline.TimelineEvent;

/** The edits of the timeline of an incident. */
public final class EditTimeline extends EditParts<TimelineEvent> {

    public EditTimeline(IncidentAccess access, Records records, DraftCheck check, Editing editing) {
        super(access, records.timeline(), new EventRules(check), editing);
    }

    /** Where an event comes from stays on record, whoever rewrites it. */
    @Override
    TimelineEvent completed(TimelineEvent content, TimelineEvent current) {
        return content.source() == null ? content.from(current.source()) : content;
    }
}
