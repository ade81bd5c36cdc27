package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.debrief.analysis.Why;
import org.debrief.app.incident.EditWhys;
import org.debrief.document.PartEdit;
import org.debrief.document.PartWriter;

/** The whys of one incident. */
@Path("incidents/{key}/whys")
@UnrestrictedAccess
public class WhysResource extends OrderedPartsResource<Why> {

    @Inject
    public WhysResource(EditWhys parts) {
        super("whys", parts, PartEdit::why, PartWriter::why);
    }
}
