package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.debrief.app.incident.ReadIncidents;
import org.debrief.document.CoverageWriter;
import org.debrief.review.Coverage;

/** What became of every factor and every root of one incident: answered, accepted, or a gap. */
@Path("incidents/{key}/coverage")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class CoverageResource {

    private final ReadIncidents read;

    @Inject
    public CoverageResource(ReadIncidents read) {
        this.read = read;
    }

    /** All of them, factors first. */
    @GET
    public Response of(@PathParam("key") String key) {
        return Answers.ok(CoverageWriter.coverage(Coverage.of(read.one(key))));
    }
}
