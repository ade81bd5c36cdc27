package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.debrief.action.Audit;
import org.debrief.app.InvalidInput;
import org.debrief.app.action.AuditActions;
import org.debrief.app.action.AuditScope;
import org.debrief.app.incident.ReadIncidents;
import org.debrief.app.review.Audiences;
import org.debrief.review.Audience;
import org.debrief.review.Postmortem;

/** The write-up of one incident, to be read. */
@Path("incidents/{key}/report")
@UnrestrictedAccess
public class ReportResource {

    private static final String INTERNAL = "internal";

    private final ReadIncidents read;
    private final AuditActions audit;
    private final Audiences audiences;
    private final ReportForms forms;

    @Inject
    public ReportResource(ReadIncidents read, AuditActions audit, Audiences audiences, ReportForms forms) {
        this.read = read;
        this.audit = audit;
        this.audiences = audiences;
        this.forms = forms;
    }

    @GET
    public Response of(
            @PathParam("key") String key,
            @DefaultValue("html") @QueryParam("format") String format,
            @DefaultValue(INTERNAL) @QueryParam("edition") String edition,
            @QueryParam("zone") String zone,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        ReportForms.Form form = ReportForms.Form.named(format)
                .orElseThrow(() -> InvalidInput.at("format", "debrief.error.choice", format, ReportForms.Form.names()));
        if (!edition.equals(INTERNAL)) {
            throw InvalidInput.at("edition", "debrief.error.choice", edition, "[" + INTERNAL + "]");
        }
        ZoneId named = Parameters.zone("zone", zone, null);
        Postmortem postmortem = read.one(key);
        Audit became = audit.of(AuditScope.ofIncident(key));
        Audience audience = audiences.of(postmortem, became);
        String text = forms.text(form, postmortem, became, named == null ? audience : audience.in(named));
        return Answers.tagged(text, form.type(), known);
    }
}
