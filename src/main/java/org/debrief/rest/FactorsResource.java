package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.debrief.analysis.Factor;
import org.debrief.app.incident.EditFactors;
import org.debrief.document.PartEdit;
import org.debrief.document.PartWriter;

/** The contributing factors of one incident. */
@Path("incidents/{key}/factors")
@UnrestrictedAccess
public class FactorsResource extends OrderedPartsResource<Factor> {

    @Inject
    public FactorsResource(EditFactors parts) {
        super("factors", parts, PartEdit::factor, PartWriter::factor);
    }
}
