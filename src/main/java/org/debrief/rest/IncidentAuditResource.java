package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.debrief.app.action.AuditActions;
import org.debrief.app.action.AuditScope;
import org.debrief.document.ActionWriter;

/** The completion audit of one incident. */
@Path("incidents/{key}/audit")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class IncidentAuditResource {

    private final AuditActions audit;

    @Inject
    public IncidentAuditResource(AuditActions audit) {
        this.audit = audit;
    }

    @GET
    public Response of(@PathParam("key") String key) {
        return Answers.ok(ActionWriter.audit(audit.of(AuditScope.ofIncident(key))));
    }
}
