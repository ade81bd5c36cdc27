package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;

/** A servlet that speaks JSON as the product does: one answer per request, refusals with the product's error body. */
abstract class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A status and the value of its JSON body; {@code null} is an empty body. */
    record Answer(int status, Object body) {
        static Answer ok(Object body) {
            return new Answer(HttpServletResponse.SC_OK, body);
        }
    }

    /** The answer to a request; {@code path} has the segments below the servlet's own address. */
    protected abstract Answer answer(String method, List<String> path, HttpServletRequest request) throws IOException;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(response, answer(request.getMethod(), path(request), request));
        } catch (Refusal refusal) {
            write(response, new Answer(refusal.reason().status(), RestError.of(refusal.reason().status(), refusal.getMessage())));
        }
    }

    /** The JSON object in the request's body. */
    protected static ObjectNode body(HttpServletRequest request) throws IOException {
        JsonNode body = json(request);
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw new Refusal(Reason.INVALID, "A JSON object is expected");
    }

    /** The JSON in the request's body. */
    protected static JsonNode json(HttpServletRequest request) throws IOException {
        try {
            return JSON.readTree(request.getInputStream());
        } catch (JsonProcessingException e) {
            throw new Refusal(Reason.INVALID, "Could not parse JSON: " + e.getOriginalMessage());
        }
    }

    /** Whether the request's body is JSON, which writes have to be. */
    protected static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    /** An answer without a body of its own: a bare status in the error shape. */
    protected static Answer bare(int status, String message) {
        return new Answer(status, RestError.of(status, message));
    }

    /** A number among the parameters, or the given one. */
    protected static int number(HttpServletRequest request, String parameter, int otherwise) {
        String value = request.getParameter(parameter);
        try {
            return value == null ? otherwise : Math.max(0, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw new Refusal(Reason.INVALID, "Not a number: " + parameter + "=" + value);
        }
    }

    private static List<String> path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? List.of() : Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        if (answer.body() != null) {
            response.setContentType("application/json");
            response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
            response.getOutputStream().write(JSON.writeValueAsString(answer.body()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A page of results in the product's shape. */
    protected static Map<String, Object> results(List<?> all, int start, int limit, Map<String, Object> links) {
        List<?> page = all.stream().skip(start).limit(limit).toList();
        return Shape.of("results", page, "start", start, "limit", limit, "size", page.size(), "_links", links);
    }
}
