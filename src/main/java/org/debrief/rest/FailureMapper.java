package org.debrief.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.debrief.app.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what went wrong inside with one sentence; the rest stays in the log. */
@Provider
public class FailureMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    private final Problems problems;

    @Inject
    public FailureMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(RuntimeException failure) {
        LOG.error("A request failed", failure);
        return Answers.problem(Response.serverError(), problems.json(List.of(Problem.at(null, "debrief.error.internal"))));
    }
}
