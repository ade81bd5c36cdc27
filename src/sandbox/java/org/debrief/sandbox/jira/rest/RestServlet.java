package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final transient Users users;
    private final transient Routes routes;
    private final transient ProductHeaders headers = new ProductHeaders();

    RestServlet(Users users, Routes routes) {
        this.users = users;
        this.routes = routes;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        headers.open(request, response);
        try {
            send(request.getMethod().equals("OPTIONS") ? options(path, response) : answer(path, request), response);
        } catch (RestFault e) {
            if (e.status() == 405) {
                response.setHeader("Allow", String.join(",", routes.allowed(path)));
            }
            send(e.reply(), response);
        } catch (Refused e) {
            send(RestFault.of(400, e.getMessage()).reply(), response);
        } finally {
            headers.close();
        }
    }

    private Reply options(String path, HttpServletResponse response) {
        Set<String> allowed = routes.allowed(path);
        if (allowed.isEmpty()) {
            throw RestFault.http(404, "Not Found");
        }
        response.setHeader("Allow", String.join(",", allowed));
        return new Reply(200, null);
    }

    private Reply answer(String path, HttpServletRequest request) {
        Routes.Found found = routes.find(request.getMethod(), path);
        new CallRules(request).check(found.reads());
        User reader = CurrentUser.name() == null ? null : users.byName(CurrentUser.name()).orElse(null);
        return found.action().answer(new Call(request, found.path(), reader));
    }

    private static void send(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        if (reply.body() instanceof String text) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } else if (reply.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(MAPPER.writeValueAsBytes(reply.body()));
        }
    }
}
