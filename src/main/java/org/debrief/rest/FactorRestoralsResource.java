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
import org.debrief.app.incident.EditFactors;
import org.debrief.document.PartRefs;

/** Restorals of removed factors. */
@Path("incidents/{key}/factors/restorals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class FactorRestoralsResource {

    private final EditFactors factors;

    @Inject
    public FactorRestoralsResource(EditFactors factors) {
        this.factors = factors;
    }

    /** Brings all factors back that the body names, or none. */
    @POST
    public Response all(@PathParam("key") String key, InputStream body) {
        return Answers.ok(PartRefs.write(factors.restoreAll(key, PartRefs.read(Bodies.text(body), "factors")), "factors"));
    }
}
