package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.debrief.app.incident.EditTimeline;
import org.debrief.document.PartReader;
import org.debrief.document.PartWriter;
import org.debrief.timeline.TimelineEvent;

/** The timeline events of one incident. */
@Path("incidents/{key}/timeline")
@UnrestrictedAccess
public class TimelineResource extends PartsResource<TimelineEvent> {

    @Inject
    public TimelineResource(EditTimeline parts) {
        super("events", parts, PartReader::event, PartWriter::event);
    }
}
