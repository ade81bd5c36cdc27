package org.debrief.jira.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes pages as responses. */
final class Pages {

    private Pages() {}

    static void write(int status, String markup, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-cache, no-store");
        response.getWriter().write(markup);
    }
}
