package org.debrief.sandbox.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The platform's answer to an exception that no mapper of the plugin takes; where both could, the plugin's goes first. */
@Priority(Priorities.USER + 1000)
final class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException answered) {
            return answered.getResponse().hasEntity() ? answered.getResponse()
                    : answer(answered.getResponse().getStatus(), "HTTP " + answered.getResponse().getStatus());
        }
        LOG.error("A REST resource failed", failure);
        return answer(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), String.valueOf(failure.getMessage()));
    }

    private static Response answer(int status, String message) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(Map.of("message", message, "status-code", status)).build();
    }
}
