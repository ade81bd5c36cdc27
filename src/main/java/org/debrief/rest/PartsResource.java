package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import org.debrief.app.incident.EditParts;
import org.debrief.document.PartReader;
import org.debrief.incident.Part;

/** The parts of one kind of an incident; each kind has a resource of its own that says where they are. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public abstract class PartsResource<T extends Part> {

    private final String listName;
    private final EditParts<T> parts;
    private final Function<String, T> reader;
    private final Function<T, Map<String, Object>> writer;

    PartsResource(
            String listName, EditParts<T> parts, Function<String, T> reader, Function<T, Map<String, Object>> writer) {
        this.listName = listName;
        this.parts = parts;
        this.reader = reader;
        this.writer = writer;
    }

    /** All parts, in the order in which they were added. */
    @GET
    public Response list(@PathParam("key") String key) {
        return Answers.ok(Map.of(listName, parts.list(key).stream().map(writer).toList()));
    }

    /** One part. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("key") String key, @PathParam("id") String id) {
        return Answers.ok(writer.apply(parts.find(key, id)));
    }

    /** Adds a part. */
    @POST
    public Response add(@PathParam("key") String key, InputStream body, @Context UriInfo uri) {
        T added = parts.add(key, reader.apply(Bodies.text(body)));
        return Answers.created(uri.getAbsolutePathBuilder().path(added.id()).build(), writer.apply(added));
    }

    /** Replaces the content of a part whose present {@code rev} the body names. */
    @PUT
    @Path("{id}")
    public Response replace(@PathParam("key") String key, @PathParam("id") String id, InputStream body) {
        return Answers.ok(writer.apply(parts.replace(key, id, reader.apply(Bodies.text(body)))));
    }

    /** Removes a part whose present {@code rev} the body names. */
    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("key") String key, @PathParam("id") String id, InputStream body) {
        parts.remove(key, id, PartReader.rev(Bodies.text(body)));
        return Response.noContent().build();
    }
}
