package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.debrief.app.InvalidInput;
import org.debrief.app.project.SetUpProject;
import org.debrief.document.SetUpDocument;

/** Setting up a project for incidents. */
@Path("projects/{projectKey}/setup")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SetUpResource {

    private final SetUpProject setUp;

    @Inject
    public SetUpResource(SetUpProject setUp) {
        this.setUp = setUp;
    }

    /** Sets the project up, or says in a dry run what that would do. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(
            @PathParam("projectKey") String projectKey,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("schemes") String schemes,
            InputStream body) {
        SetUpDocument.requireEmpty(Bodies.text(body));
        boolean dry = Parameters.flag("dryRun", dryRun);
        return Answers.ok(SetUpDocument.json(setUp.run(projectKey, dry, shared(schemes))));
    }

    private static boolean shared(String schemes) {
        if (schemes != null && !schemes.equals("shared") && !schemes.equals("copied")) {
            throw InvalidInput.at("schemes", "debrief.error.choice", schemes, "[shared, copied]");
        }
        return "shared".equals(schemes);
    }
}
