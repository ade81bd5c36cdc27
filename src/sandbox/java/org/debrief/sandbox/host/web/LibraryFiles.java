package org.debrief.sandbox.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Serves AUI and jQuery from the folder that npm filled. */
public final class LibraryFiles extends HttpServlet {
    /** Where the files are served, below the context path. */
    public static final String PATH = "/s/lib";
    private static final long serialVersionUID = 1L;
    private static final List<String> SERVED = List.of("@atlassian/aui/dist/aui/", "jquery/dist/");

    private final transient Path modules;

    public LibraryFiles(Path modules) {
        this.modules = modules.toAbsolutePath().normalize();
    }

    /** Whether npm has filled the folder. */
    public boolean installed() {
        return SERVED.stream().allMatch(folder -> Files.isDirectory(modules.resolve(folder)));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        Path file = modules.resolve(name).normalize();
        if (SERVED.stream().noneMatch(name::startsWith) || !file.startsWith(modules) || !Files.isRegularFile(file)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(ContentTypes.of(name));
        response.setHeader("Cache-Control", "max-age=86400");
        Files.copy(file, response.getOutputStream());
    }
}
