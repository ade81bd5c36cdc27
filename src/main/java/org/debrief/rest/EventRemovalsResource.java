package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.debrief.app.incident.EditTimeline;
import org.debrief.app.incident.ReadHistory;
import org.debrief.document.HistoryWriter;
import org.debrief.document.PartRefs;
import org.debrief.document.PartWriter;

/** Events that were removed, and removals of several at once. */
@Path("incidents/{key}/timeline/removals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class EventRemovalsResource {

    private final EditTimeline events;
    private final ReadHistory histories;

    @Inject
    public EventRemovalsResource(EditTimeline events, ReadHistory histories) {
        this.events = events;
        this.histories = histories;
    }

    /** The events that were removed and are not back, what was removed last first. */
    @GET
    public Response list(@PathParam("key") String key) {
        return Answers.ok(HistoryWriter.of(histories.removedEvents(key), "event", PartWriter::event));
    }

    /** Removes all events whose present revisions the body names, or none. */
    @POST
    public Response all(@PathParam("key") String key, InputStream body) {
        return Answers.ok(PartRefs.write(events.removeAll(key, PartRefs.read(Bodies.text(body), "events")), "events"));
    }
}
