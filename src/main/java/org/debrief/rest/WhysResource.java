package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.debrief.app.incident.EditWhys;
import org.debrief.document.PartReader;
import org.debrief.document.PartWriter;
import org.debrief.analysis.Why;

/** The whys of one incident. */
@Path("incidents/{key}/whys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class WhysResource {

    private final PartsAnswers<Why> answers;

    @Inject
    public WhysResource(EditWhys parts) {
        answers = new PartsAnswers<>("whys", parts, PartReader::why, PartWriter::why);
    }

    @GET
    public Response list(@PathParam("key") String key) {
        return answers.list(key);
    }

    @POST
    public Response add(@PathParam("key") String key, InputStream body, @Context UriInfo uri) {
        return answers.add(key, body, uri);
    }

    @PUT
    @Path("{id}")
    public Response replace(@PathParam("key") String key, @PathParam("id") String id, InputStream body) {
        return answers.replace(key, id, body);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("key") String key, @PathParam("id") String id, InputStream body) {
        return answers.remove(key, id, body);
    }
}
