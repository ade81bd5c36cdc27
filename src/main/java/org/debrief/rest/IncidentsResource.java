package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.InvalidInput;
import org.debrief.app.incident.CreateIncident;
import org.debrief.app.incident.ReadIncidents;
import org.debrief.document.DocumentReader;
import org.debrief.document.DocumentWriter;
import org.debrief.document.JsonText;
import org.debrief.review.Postmortem;

/** Incidents as documents. */
@Path("incidents")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class IncidentsResource {

    private static final int DEFAULT_LIMIT = 50;

    private final CreateIncident create;
    private final ReadIncidents read;

    @Inject
    public IncidentsResource(CreateIncident create, ReadIncidents read) {
        this.create = create;
        this.read = read;
    }

    /** Creates an incident with everything its document holds, or nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body, @Context UriInfo uri) {
        Postmortem created = create.create(DocumentReader.draft(Bodies.text(body)));
        return Answers.created(
                uri.getAbsolutePathBuilder().path(created.incident().key()).build(), DocumentWriter.document(created));
    }

    /** One document, with a tag that changes whenever the document does. */
    @GET
    @Path("{key}")
    public Response one(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        String document = JsonText.of(DocumentWriter.document(read.one(key)));
        return Answers.tagged(document, Answers.jsonType(), known);
    }

    /** A page of documents, by {@code keys} or by {@code jql}. */
    @GET
    public Response several(
            @QueryParam("keys") String keys,
            @QueryParam("jql") String jql,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        int from = Parameters.number("start", start, 0);
        int most = Parameters.number("limit", limit, DEFAULT_LIMIT);
        ReadIncidents.requirePage(from, most);
        if ((keys == null) == (jql == null)) {
            throw InvalidInput.at("keys", "debrief.error.keys.or.jql");
        }
        return keys == null ? byJql(jql, from, most) : byKeys(Parameters.names(keys), from, most);
    }

    private Response byKeys(List<String> keys, int start, int limit) {
        List<String> page = keys.stream().skip(start).limit(limit).toList();
        return page(start, limit, keys.size(), read.byKeys(page));
    }

    private Response byJql(String jql, int start, int limit) {
        ReadIncidents.Page found = read.byJql(jql, start, limit);
        return page(start, limit, found.total(), new ReadIncidents.Answer(found.incidents(), List.of()));
    }

    private static Response page(int start, int limit, int total, ReadIncidents.Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("start", start);
        json.put("limit", limit);
        json.put("total", total);
        json.put("incidents", answer.incidents().stream().map(DocumentWriter::document).toList());
        json.put("unavailable", answer.unavailable().stream().map(IncidentsResource::missing).toList());
        return Answers.many(json);
    }

    private static Map<String, Object> missing(String key) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", key);
        json.put("status", 404);
        return json;
    }
}
