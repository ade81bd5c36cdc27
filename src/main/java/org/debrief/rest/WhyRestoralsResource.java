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
import org.debrief.app.incident.EditWhys;
import org.debrief.document.PartRefs;

/** Restorals of removed whys. */
@Path("incidents/{key}/whys/restorals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class WhyRestoralsResource {

    private final EditWhys whys;

    @Inject
    public WhyRestoralsResource(EditWhys whys) {
        this.whys = whys;
    }

    /** Brings all whys back that the body names, or none; a why after the one it stands under. */
    @POST
    public Response all(@PathParam("key") String key, InputStream body) {
        return Answers.ok(PartRefs.write(whys.restoreAll(key, PartRefs.read(Bodies.text(body), "whys")), "whys"));
    }
}
