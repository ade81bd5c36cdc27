package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.debrief.app.project.EditSettings;
import org.debrief.document.SettingsDocument;

/** What a project decided for its postmortems. */
@Path("projects/{projectKey}/settings")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SettingsResource {

    private final EditSettings settings;

    @Inject
    public SettingsResource(EditSettings settings) {
        this.settings = settings;
    }

    /** The settings as they stand. */
    @GET
    public Response read(@PathParam("projectKey") String projectKey) {
        return Answers.ok(SettingsDocument.json(settings.read(projectKey)));
    }

    /** Replaces them. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("projectKey") String projectKey, InputStream body) {
        return Answers.ok(SettingsDocument.json(settings.replace(projectKey, SettingsDocument.read(Bodies.text(body)))));
    }
}
