package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Users;

/**
 * Answers calls of the REST interface by their routes.
 */
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final transient Users users;
    private final transient Routes routes;

    RestServlet(Users users, Routes routes) {
        this.users = users;
        this.routes = routes;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-AUSERNAME", CurrentUser.name() == null ? "anonymous" : CurrentUser.name());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        try {
            send(answer(request), response);
        } catch (RestFault e) {
            send(e.reply(), response);
        } catch (Refused e) {
            send(RestFault.of(400, e.getMessage()).reply(), response);
        }
    }

    private Reply answer(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Routes.Found found = routes.find(request.getMethod(), path);
        if (WITH_BODY.contains(request.getMethod())) {
            checkType(request);
        }
        checkOrigin(request);
        User reader = CurrentUser.name() == null ? null : users.byName(CurrentUser.name()).orElse(null);
        return found.action().answer(new Call(request, found.path(), reader));
    }

    private static void checkType(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw RestFault.of(415, "The content type must be application/json.");
        }
    }

    /** A browser names the page a write comes from; one of another site is refused. */
    private static void checkOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        boolean exempt = request.getMethod().equals("GET") || "no-check".equals(request.getHeader("X-Atlassian-Token"));
        if (origin != null && !exempt && !here(origin, request)) {
            throw RestFault.of(403, "XSRF check failed");
        }
    }

    private static boolean here(String origin, HttpServletRequest request) {
        try {
            URI from = URI.create(origin);
            return request.getServerName().equals(from.getHost()) && request.getServerPort() == from.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void send(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        if (reply.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(MAPPER.writeValueAsBytes(reply.body()));
        }
    }
}
