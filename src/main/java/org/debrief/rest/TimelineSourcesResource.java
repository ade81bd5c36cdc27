package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.debrief.app.timeline.ReadEvidenceSources;
import org.debrief.document.ImportWriter;

/** What was said about the clocks of the sources of one incident. */
@Path("incidents/{key}/timeline/sources")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class TimelineSourcesResource {

    private final ReadEvidenceSources sources;

    @Inject
    public TimelineSourcesResource(ReadEvidenceSources sources) {
        this.sources = sources;
    }

    @GET
    public Response list(@PathParam("key") String key) {
        return Answers.ok(ImportWriter.sources(sources.of(key)));
    }
}
