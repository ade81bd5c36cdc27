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
import org.debrief.app.InvalidInput;
import org.debrief.app.review.ReadWriteUp;
import org.debrief.app.review.WriteUpReading;
import org.debrief.review.Audience;

/** The write-up of one incident, to be read. */
@Path("incidents/{key}/report")
@UnrestrictedAccess
public class ReportResource {

    private static final String INTERNAL = "internal";

    private final ReadWriteUp read;
    private final ReportForms forms;

    @Inject
    public ReportResource(ReadWriteUp read, ReportForms forms) {
        this.read = read;
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
        WriteUpReading reading = read.of(key);
        Audience audience = named == null ? reading.audience() : reading.audience().in(named);
        return Answers.tagged(forms.text(form, reading, audience), form.type(), known);
    }
}
