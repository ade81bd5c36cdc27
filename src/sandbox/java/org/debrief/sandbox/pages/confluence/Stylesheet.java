package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The product's own stylesheet, beside AUI's. */
final class Stylesheet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Where it is below the context path. */
    static final String PATH = "/styles/confluence.css";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=60");
        try (InputStream css = Stylesheet.class.getResourceAsStream("confluence.css")) {
            css.transferTo(response.getOutputStream());
        }
    }
}
