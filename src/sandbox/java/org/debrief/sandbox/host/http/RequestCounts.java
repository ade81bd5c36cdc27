package org.debrief.sandbox.host.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How often each REST path was called, for tests: GET answers the counts by method and path. */
public final class RequestCounts extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Integer> counts = new ConcurrentHashMap<>();

    /** Counts a request if it goes to the plugin's or the product's REST interface. */
    void count(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/rest/") && !path.startsWith("/rest/sandbox/")) {
            counts.merge(request.getMethod() + " " + path, 1, Integer::sum);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write(new ObjectMapper().writeValueAsString(new TreeMap<>(counts)));
    }
}
