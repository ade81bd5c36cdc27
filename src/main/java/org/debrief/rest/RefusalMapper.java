package org.debrief.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.debrief.app.Refusal;
import org.debrief.web.HttpStatus;

/** Answers a refusal with its status and its problems. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    private final Problems problems;

    @Inject
    public RefusalMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return Answers.problem(Response.status(HttpStatus.of(refusal)), problems.json(refusal));
    }
}
