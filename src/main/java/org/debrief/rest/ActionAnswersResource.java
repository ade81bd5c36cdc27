package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.debrief.app.action.AnswerParts;
import org.debrief.document.ActionWriter;
import org.debrief.document.PartReader;

/** What an action of an incident answers: a factor, or a why. */
@Path("incidents/{key}/actions/{action}/answers/{part}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class ActionAnswersResource {

    private final AnswerParts answers;

    @Inject
    public ActionAnswersResource(AnswerParts answers) {
        this.answers = answers;
    }

    /** From now on the action answers the part. */
    @PUT
    public Response answer(
            @PathParam("key") String key, @PathParam("action") String action, @PathParam("part") String part, InputStream body) {
        PartReader.nothing(Bodies.text(body));
        return Answers.ok(ActionWriter.action(answers.answer(key, action, part)));
    }

    /** The action does not answer the part any more. */
    @DELETE
    public Response withdraw(
            @PathParam("key") String key, @PathParam("action") String action, @PathParam("part") String part, InputStream body) {
        PartReader.nothing(Bodies.text(body));
        return Answers.ok(ActionWriter.action(answers.withdraw(key, action, part)));
    }
}
