package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.debrief.app.attachment.AttachedFile;
import org.debrief.app.attachment.Picture;
import org.debrief.app.attachment.ReadAttachments;

/** The files attached to one incident: which there are, and the pictures among them. */
@Path("incidents/{key}/attachments")
@UnrestrictedAccess
public class AttachmentsResource {

    private final ReadAttachments attachments;

    @Inject
    public AttachmentsResource(ReadAttachments attachments) {
        this.attachments = attachments;
    }

    /** All files, the newest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("key") String key) {
        return Answers.ok(Map.of("attachments", attachments.of(key).stream().map(AttachmentsResource::json).toList()));
    }

    /** The newest file of a name when it is a picture, streamed and declared as what it is. */
    @GET
    @Path("{name}")
    public Response picture(
            @PathParam("key") String key, @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Picture picture = attachments.picture(key, name);
        String tag = "\"" + picture.file().id() + "-" + picture.file().size() + "\"";
        StreamingOutput content = into -> attachments.copy(picture, into);
        return Answers.tagged(tag, known, () -> Response.ok(content, picture.type().mimeType())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline"));
    }

    private static Map<String, Object> json(AttachedFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("mimeType", file.mimeType());
        json.put("size", file.size());
        json.put("created", file.created().toString());
        json.put("author", file.author());
        return json;
    }
}
