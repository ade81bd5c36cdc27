package org.debrief.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.app.Problem;
import org.debrief.app.Refusal;
import org.debrief.document.JsonText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever a resource throws into one form of error body; what went wrong inside stays in the log. */
@Provider
public class RefusalMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalMapper.class);

    private final Problems problems;

    @Inject
    public RefusalMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return answer(Response.status(Problems.status(refusal)), problems.json(refusal));
        }
        if (failure instanceof WebApplicationException web) {
            return ofHttp(web.getResponse());
        }
        LOG.error("A request failed", failure);
        return answer(Response.serverError(), problems.json(List.of(Problem.at(null, "debrief.error.internal"))));
    }

    private Response ofHttp(Response given) {
        int status = given.getStatus();
        if (status < 400) {
            return given;
        }
        String key = switch (status) {
            case 404, 405, 406, 415 -> "debrief.error.http." + status;
            default -> "debrief.error.http";
        };
        Response.ResponseBuilder answer = Response.status(status);
        given.getStringHeaders().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer(answer, problems.json(List.of(Problem.at(null, key, status))));
    }

    private static Response answer(Response.ResponseBuilder answer, Map<String, Object> body) {
        return answer.entity(JsonText.of(body)).type(Answers.jsonType()).build();
    }
}
