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
import org.debrief.app.incident.EditWhys;
import org.debrief.app.incident.ReadHistory;
import org.debrief.document.HistoryWriter;
import org.debrief.document.PartRefs;
import org.debrief.document.PartWriter;

/** Whys that were removed, and removals of several at once. */
@Path("incidents/{key}/whys/removals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class WhyRemovalsResource {

    private final EditWhys whys;
    private final ReadHistory histories;

    @Inject
    public WhyRemovalsResource(EditWhys whys, ReadHistory histories) {
        this.whys = whys;
        this.histories = histories;
    }

    /** The whys that were removed and are not back, what was removed last first. */
    @GET
    public Response list(@PathParam("key") String key) {
        return Answers.ok(HistoryWriter.of(histories.removedWhys(key), "why", PartWriter::why));
    }

    /** Removes all whys whose present revisions the body names, or none; a why after those under it. */
    @POST
    public Response all(@PathParam("key") String key, InputStream body) {
        return Answers.ok(PartRefs.write(whys.removeAll(key, PartRefs.read(Bodies.text(body), "whys")), "whys"));
    }
}
