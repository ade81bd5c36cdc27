package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.debrief.app.incident.EditTimeline;
import org.debrief.document.PartRefs;

/** Removals of several events at once. */
@Path("incidents/{key}/timeline/removals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class EventRemovalsResource {

    private final EditTimeline events;

    @Inject
    public EventRemovalsResource(EditTimeline events) {
        this.events = events;
    }

    /** Removes all events whose present revisions the body names, or none. */
    @POST
    public Response all(@PathParam("key") String key, InputStream body) {
        return Answers.ok(PartRefs.write(events.removeAll(key, PartRefs.read(Bodies.text(body), "events")), "events"));
    }
}
