package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import org.debrief.app.incident.EditOrderedParts;
import org.debrief.document.PartEdit;
import org.debrief.incident.Part;

/** The parts of one kind that people put in order: they may be sent with the place they shall have. */
@UnrestrictedAccess
public abstract class OrderedPartsResource<T extends Part> extends PartsResource<T> {

    private final EditOrderedParts<T> parts;
    private final Function<String, PartEdit<T>> reader;
    private final Function<T, Map<String, Object>> writer;

    OrderedPartsResource(
            String listName, EditOrderedParts<T> parts, Function<String, PartEdit<T>> reader, Function<T, Map<String, Object>> writer) {
        super(listName, parts, json -> reader.apply(json).part(), writer);
        this.parts = parts;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public Response add(String key, InputStream body, UriInfo uri) {
        PartEdit<T> edit = reader.apply(Bodies.text(body));
        T added = parts.add(key, edit.part(), edit.placing());
        return Answers.created(uri.getAbsolutePathBuilder().path(added.id()).build(), writer.apply(added));
    }

    @Override
    public Response replace(String key, String id, InputStream body) {
        PartEdit<T> edit = reader.apply(Bodies.text(body));
        return Answers.ok(writer.apply(parts.replace(key, id, edit.part(), edit.placing())));
    }

    @Override
    public Response remove(String key, String id, InputStream body) {
        PartEdit.Removal removal = PartEdit.Removal.read(Bodies.text(body));
        parts.remove(key, id, removal.rev(), removal.dependants());
        return Response.noContent().build();
    }
}
