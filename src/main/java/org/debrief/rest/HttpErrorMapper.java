package org.debrief.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.debrief.app.Problem;

/** Gives the errors of the REST engine, such as a wrong method, the same form as ours; its headers stay. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private final Problems problems;

    @Inject
    public HttpErrorMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response given = failure.getResponse();
        int status = given.getStatus();
        if (status < 400) {
            return given;
        }
        String key = switch (status) {
            case 404, 405, 406, 415 -> "debrief.error.http." + status;
            default -> "debrief.error.http";
        };
        return Answers.problem(withHeaders(given), problems.json(List.of(Problem.at(null, key, status))));
    }

    private static Response.ResponseBuilder withHeaders(Response given) {
        Response.ResponseBuilder answer = Response.status(given.getStatus());
        given.getStringHeaders().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer;
    }
}
