package org.debrief.sandbox.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves styles, scripts and images of the sandbox's own pages: resources of the class path below {@code org/debrief/sandbox/pages}. */
public final class SandboxFiles extends HttpServlet {
    /** Where the files are served, below the context path. */
    public static final String PATH = "/s/page";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo());
        boolean served = name.matches("(/[a-z0-9-]+)+\\.(css|js|svg|png)");
        try (InputStream file = served ? SandboxFiles.class.getResourceAsStream("/org/debrief/sandbox/pages" + name) : null) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(ContentTypes.of(name));
            file.transferTo(response.getOutputStream());
        }
    }
}
