package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
<<<<<<< HEAD
import org.debrief.analysis.Why;
import org.debrief.app.incident.EditParts;
=======
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.debrief.app.incident.EditWhys;
>>>>>>> fidelity
import org.debrief.document.PartReader;
import org.debrief.document.PartWriter;

/** The whys of one incident. */
@Path("incidents/{key}/whys")
@UnrestrictedAccess
public class WhysResource extends PartsResource<Why> {

    @Inject
<<<<<<< HEAD
    public WhysResource(EditParts<Why> parts) {
        super("whys", parts, PartReader::why, PartWriter::why);
=======
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
>>>>>>> fidelity
    }
}
