package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.debrief.app.incident.SetMilestone;
import org.debrief.document.MilestoneDocument;

/** The milestones of an incident, set one at a time. */
@Path("incidents/{key}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class MilestonesResource {

    private final SetMilestone milestones;

    @Inject
    public MilestonesResource(SetMilestone milestones) {
        this.milestones = milestones;
    }

    /** Sets a milestone to an instant or to that of an event, or clears it; the answer says what it was before. */
    @POST
    public Response set(@PathParam("key") String key, InputStream body) {
        return Answers.ok(MilestoneDocument.write(milestones.set(key, MilestoneDocument.read(Bodies.text(body)))));
    }
}
