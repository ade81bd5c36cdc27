package org.debrief.sandbox.host.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/**
 * Refuses a {@code POST} that a foreign page could have made with the reader's cookies: from a browser it needs an origin or referrer of
 * this site, and a body that a plain form can send needs the header {@code X-Atlassian-Token: no-check}. Other methods pass, as in the products.
 */
@Priority(Priorities.AUTHORIZATION + 1)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> OF_FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean checked = request.getMethod().equals("POST") && !resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
        if (checked && (fromForeignPage(request) || couldBeForm(request) && !"no-check".equals(request.getHeaderString("X-Atlassian-Token")))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).type(MediaType.TEXT_PLAIN_TYPE).entity("XSRF check failed").build());
        }
    }

    private static boolean couldBeForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type == null || OF_FORMS.contains(type.getType() + "/" + type.getSubtype());
    }

    private static boolean fromForeignPage(ContainerRequestContext request) {
        String agent = request.getHeaderString("User-Agent");
        if (agent == null || !agent.startsWith("Mozilla/")) {
            return false;
        }
        String origin = request.getHeaderString("Origin");
        String from = origin == null ? request.getHeaderString("Referer") : origin;
        return from == null || !sameSite(URI.create(from), request.getUriInfo().getRequestUri());
    }

    private static boolean sameSite(URI from, URI here) {
        return here.getScheme().equals(from.getScheme()) && here.getHost().equals(from.getHost()) && here.getPort() == from.getPort();
    }
}
