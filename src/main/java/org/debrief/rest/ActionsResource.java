package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.debrief.action.Action;
import org.debrief.app.action.PlanAction;
import org.debrief.app.incident.ReadIncidents;
import org.debrief.document.ActionReader;
import org.debrief.document.ActionWriter;

/** The actions of one incident. */
@Path("incidents/{key}/actions")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class ActionsResource {

    private final ReadIncidents read;
    private final PlanAction plan;

    @Inject
    public ActionsResource(ReadIncidents read, PlanAction plan) {
        this.read = read;
        this.plan = plan;
    }

    /** All actions, in the order of their keys. */
    @GET
    public Response list(@PathParam("key") String key) {
        List<Action> actions = read.one(key).actions();
        return Answers.ok(Map.of("actions", actions.stream().map(ActionWriter::action).toList()));
    }

    /** Creates the sub-task of an action. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(@PathParam("key") String key, InputStream body, @Context UriInfo uri) {
        Action action = plan.plan(key, ActionReader.draft(Bodies.text(body)));
        return Answers.created(uri.getAbsolutePath(), ActionWriter.action(action));
    }
}
