package org.debrief.sandbox.host.sample;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The sample's own answer to every failure. */
@Provider
public class SampleMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable failure) {
        return Response.status(418).entity("sample: " + failure.getMessage()).build();
    }
}
