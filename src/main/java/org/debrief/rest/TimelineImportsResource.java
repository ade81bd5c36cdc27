package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import org.debrief.app.timeline.ImportAnswer;
import org.debrief.app.timeline.ImportRequest;
import org.debrief.app.timeline.ImportTimeline;
import org.debrief.document.ImportReader;
import org.debrief.document.ImportWriter;
import org.debrief.review.Words;

/** Imports of evidence into the timeline of one incident, as JSON or as a form with files. */
@Path("incidents/{key}/timeline/imports")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class TimelineImportsResource {

    private final ImportTimeline importing;
    private final Words words;

    @Inject
    public TimelineImportsResource(ImportTimeline importing, Words words) {
        this.importing = importing;
        this.words = words;
    }

    /** Shows or saves what the files in a JSON body hold. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response json(
            @PathParam("key") String key, @QueryParam("preview") String preview, InputStream body, @Context UriInfo uri) {
        boolean only = Parameters.flag("preview", preview);
        importing.admit(key);
        return answered(key, only, ImportReader.request(Bodies.text(body)), uri);
    }

    /** Shows or saves what the files of a form hold. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(
            @PathParam("key") String key,
            @QueryParam("preview") String preview,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        boolean only = Parameters.flag("preview", preview);
        importing.admit(key);
        try (UploadedImport upload = UploadedImport.read(body, headers.getMediaType().getParameters().get("boundary"))) {
            return answered(key, only, upload.request(), uri);
        }
    }

    private Response answered(String key, boolean preview, ImportRequest request, UriInfo uri) {
        ImportAnswer answer = preview ? importing.preview(key, request) : importing.save(key, request);
        Map<String, Object> json = ImportWriter.answer(answer, words);
        return preview || answer.events().isEmpty()
                ? Answers.ok(json)
                : Answers.created(uri.getBaseUriBuilder().path("incidents").path(key).path("timeline").build(), json);
    }
}
