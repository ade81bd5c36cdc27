package org.debrief.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import org.debrief.app.incident.EditParts;
import org.debrief.document.PartReader;
import org.debrief.incident.Part;

/** The four calls that every kind of part has, between bodies and {@link EditParts}. */
final class PartsAnswers<T extends Part> {

    private final String listName;
    private final EditParts<T> parts;
    private final Function<String, T> reader;
    private final Function<T, Map<String, Object>> writer;

    PartsAnswers(
            String listName, EditParts<T> parts, Function<String, T> reader, Function<T, Map<String, Object>> writer) {
        this.listName = listName;
        this.parts = parts;
        this.reader = reader;
        this.writer = writer;
    }

    Response list(String key) {
        return Answers.ok(Map.of(listName, parts.list(key).stream().map(writer).toList()));
    }

    Response add(String key, InputStream body, UriInfo uri) {
        T added = parts.add(key, reader.apply(Bodies.text(body)));
        return Answers.created(uri.getAbsolutePathBuilder().path(added.id()).build(), writer.apply(added));
    }

    Response replace(String key, String id, InputStream body) {
        return Answers.ok(writer.apply(parts.replace(key, id, reader.apply(Bodies.text(body)))));
    }

    Response remove(String key, String id, InputStream body) {
        parts.remove(key, id, PartReader.rev(Bodies.text(body)));
        return Response.noContent().build();
    }
}
