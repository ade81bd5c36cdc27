package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.debrief.app.incident.ReadHistory;
import org.debrief.document.HistoryWriter;
import org.debrief.document.PartWriter;

/** What was done to an event. */
@Path("incidents/{key}/timeline/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class EventHistoryResource {

    private final ReadHistory histories;

    @Inject
    public EventHistoryResource(ReadHistory histories) {
        this.histories = histories;
    }

    /** All changes, the oldest first, also of one that was removed. */
    @GET
    public Response list(@PathParam("key") String key, @PathParam("id") String id) {
        return Answers.ok(HistoryWriter.of(histories.ofEvent(key, id), PartWriter::event));
    }
}
