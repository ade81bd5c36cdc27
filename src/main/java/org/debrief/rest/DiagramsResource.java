package org.debrief.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.debrief.app.NotFound;
import org.debrief.app.incident.ReadIncidents;
import org.debrief.app.review.Audiences;
import org.debrief.chart.Drawing;
import org.debrief.chart.Png;
import org.debrief.chart.Svg;
import org.debrief.review.Diagrams;
import org.debrief.review.Phrases;
import org.debrief.review.Postmortem;

/** The fishbone and the tree of the Five Whys of one incident, as files. */
@Path("incidents/{key}/diagrams")
@UnrestrictedAccess
public class DiagramsResource {

    private static final String SVG = "image/svg+xml;charset=utf-8";
    private static final String PNG = "image/png";

    private final ReadIncidents read;
    private final Audiences audiences;

    @Inject
    public DiagramsResource(ReadIncidents read, Audiences audiences) {
        this.read = read;
        this.audiences = audiences;
    }

    /** One of them, {@code fishbone} or {@code whys}, with the ending {@code .svg} or {@code .png}. */
    @GET
    @Path("{name}")
    public Response of(@PathParam("key") String key, @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Postmortem postmortem = read.one(key);
        Diagrams diagrams = new Diagrams(postmortem, new Phrases(audiences.meeting(Set.of())));
        return switch (name) {
            case "fishbone.svg" -> svg(diagrams.fishbone(), known);
            case "whys.svg" -> svg(diagrams.whys(), known);
            case "fishbone.png" -> png(diagrams.fishbone(), known);
            case "whys.png" -> png(diagrams.whys(), known);
            default -> throw NotFound.diagram(name);
        };
    }

    private static Response svg(Drawing drawing, String known) {
        String file = Svg.file(drawing);
        return Answers.tagged(Answers.tag(file), known, () -> shown(Response.ok(file, SVG)));
    }

    private static Response png(Drawing drawing, String known) {
        return Answers.tagged(Answers.tag(Svg.file(drawing)), known, () -> shown(Response.ok(Png.of(drawing).orElseThrow(NotFound::letters), PNG)));
    }

    private static Response.ResponseBuilder shown(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff").header(HttpHeaders.CONTENT_DISPOSITION, "inline");
    }
}
