package org.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.jira.model.Attachments;
import org.debrief.sandbox.jira.model.FieldRefused;
import org.debrief.sandbox.jira.model.Refused;
import org.debrief.sandbox.jira.model.TooLarge;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.jira.model.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers calls of the REST interface by their routes.
 */
@MultipartConfig(fileSizeThreshold = RestServlet.IN_MEMORY, maxRequestSize = 10 * Attachments.LARGEST)
public final class RestServlet extends HttpServlet {
    /** Files up to this many bytes are not put on disk while they arrive. */
    static final int IN_MEMORY = 64 * 1024;

    private static final int READ_ON = 2 * 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);
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
            endUpload(request, response);
            send(e.reply(), response);
        } catch (TooLarge e) {
            endUpload(request, response);
            send(RestFault.of(413, e.getMessage()).reply(), response);
        } catch (FieldRefused e) {
            send(RestFault.field(e.field(), e.getMessage()).reply(), response);
        } catch (Refused e) {
            send(RestFault.of(400, e.getMessage()).reply(), response);
        } finally {
            headers.close();
        }
    }

    /** Reads on in a refused upload, so that a caller who is still sending sees the answer, and then ends the connection. */
    private static void endUpload(HttpServletRequest request, HttpServletResponse response) {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return;
        }
        response.setHeader("Connection", "close");
        try {
            request.getInputStream().readNBytes(READ_ON);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The body of a refused upload ended early", e);
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

    /** Sends an answer; one without a body keeps the type which the product gives every answer at first, and which some clients read in any case. */
    private static void send(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        if (reply.body() instanceof String text) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } else if (reply.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(MAPPER.writeValueAsBytes(reply.body()));
        } else {
            response.setContentType("text/html;charset=UTF-8");
        }
    }
}
