package org.debrief.sandbox.host.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A switch of the sandbox for administrators' programs: JSON in and out, a bad input is answered with 400 and what is wrong with it. */
public abstract class AdminJson extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    protected AdminJson(Access access) {
        super(access);
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getMethod().equals("POST") && !"no-check".equals(request.getHeader("X-Atlassian-Token")) && !isJson(request)) {
            error(response, HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
            return;
        }
        try {
            super.answer(request, response);
        } catch (JsonProcessingException e) {
            error(response, HttpServletResponse.SC_BAD_REQUEST, "The body is not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            error(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("application/json");
    }

    /** The body as a JSON object. */
    protected static JsonNode body(HttpServletRequest request) throws IOException {
        JsonNode body = JSON.readTree(request.getReader());
        if (body == null || !body.isObject()) {
            throw new IllegalArgumentException("The body is not a JSON object.");
        }
        return body;
    }

    /** Answers with this as JSON. */
    protected static void answer(HttpServletResponse response, Object content) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getWriter(), content);
    }

    /** Answers with a status and a message. */
    protected static void error(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        answer(response, Map.of("message", message, "status-code", status));
    }
}
