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
import org.debrief.app.incident.EditFactors;
import org.debrief.app.incident.ReadHistory;
import org.debrief.document.HistoryWriter;
import org.debrief.document.PartRefs;
import org.debrief.document.PartWriter;

/** Factors that were removed, and removals of several at once. */
@Path("incidents/{key}/factors/removals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class FactorRemovalsResource {

    private final EditFactors factors;
    private final ReadHistory histories;

    @Inject
    public FactorRemovalsResource(EditFactors factors, ReadHistory histories) {
        this.factors = factors;
        this.histories = histories;
    }

    /** The factors that were removed and are not back, what was removed last first. */
    @GET
    public Response list(@PathParam("key") String key) {
        return Answers.ok(HistoryWriter.of(histories.removedFactors(key), "factor", PartWriter::factor));
    }

    /** Removes all factors whose present revisions the body names, or none. */
    @POST
    public Response all(@PathParam("key") String key, InputStream body) {
        return Answers.ok(PartRefs.write(factors.removeAll(key, PartRefs.read(Bodies.text(body), "factors")), "factors"));
    }
}
