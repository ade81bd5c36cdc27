package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.debrief.app.InvalidInput;
import org.debrief.app.action.AuditActions;
import org.debrief.app.action.AuditScope;
import org.debrief.document.ActionWriter;

/** The completion audit of a project, or of the incidents a JQL query finds. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class AuditResource {

    private final AuditActions audit;

    @Inject
    public AuditResource(AuditActions audit) {
        this.audit = audit;
    }

    @GET
    public Response of(@QueryParam("jql") String jql, @QueryParam("project") String project) {
        if ((jql == null) == (project == null)) {
            throw InvalidInput.at("jql", "debrief.error.jql.or.project");
        }
        AuditScope scope = jql == null
                ? new AuditScope(AuditScope.Kind.PROJECT, project)
                : new AuditScope(AuditScope.Kind.JQL, jql);
        return Answers.many(ActionWriter.audit(audit.of(scope)));
    }
}
