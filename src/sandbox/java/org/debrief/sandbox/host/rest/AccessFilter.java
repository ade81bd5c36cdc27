package org.debrief.sandbox.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.debrief.sandbox.host.http.Access;

/** Lets a call through to a resource only if its security annotation allows the reader. */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private final Access access;

    @Context
    private ResourceInfo resource;

    AccessFilter(Access access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        switch (access.verdict(resource.getResourceMethod(), resource.getResourceClass())) {
            case SIGN_IN -> request.abortWith(refusal(Response.Status.UNAUTHORIZED, "Client must be authenticated to access this resource."));
            case FORBIDDEN -> request.abortWith(refusal(Response.Status.FORBIDDEN, "Client must be authenticated as an administrator to access this resource."));
            default -> {
                return;
            }
        }
    }

    private static Response refusal(Response.Status status, String message) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status.getStatusCode())).build();
    }
}
