package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Wiki;
import org.debrief.sandbox.pages.Thumbnail;

/**
 * Attached files: {@code /download/attachments/PAGE/NAME?version=} and, small, {@code /download/thumbnails/PAGE/NAME}. Only pictures that
 * run nothing are shown in the browser, everything else is saved.
 */
final class Download extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SIDE = 300;
    private static final long LARGEST = 20L << 20;
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final transient Wiki wiki;
    private final boolean small;

    Download(Wiki wiki, boolean small) {
        this.wiki = wiki;
        this.small = small;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AttachedFile> file = asked(request);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such file, or you may not see it.");
            return;
        }
        boolean shown = SHOWN.contains(file.get().kind().mediaType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
                + URLEncoder.encode(file.get().title(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setDateHeader("Last-Modified", file.get().version().when().toEpochMilli());
        Optional<byte[]> picture = small && shown ? small(file.get()) : Optional.empty();
        response.setContentType(picture.isPresent() ? "image/png" : file.get().kind().mediaType());
        if (picture.isPresent()) {
            response.getOutputStream().write(picture.get());
        } else {
            wiki.files().copy(file.get(), response.getOutputStream());
        }
    }

    /** A picture made small, but not of a file that would fill the memory. */
    private Optional<byte[]> small(AttachedFile file) throws IOException {
        if (file.kind().size() > LARGEST) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        wiki.files().copy(file, content);
        return Thumbnail.of(content.toByteArray(), SIDE);
    }

    private Optional<AttachedFile> asked(HttpServletRequest request) {
        String[] parts = String.valueOf(request.getPathInfo()).split("/", 3);
        if (parts.length < 3 || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Optional<AttachedFile> file = wiki.page(Long.parseLong(parts[1])).flatMap(page -> wiki.files().named(page, parts[2]));
        String version = Asked.text(request, "version");
        return version.isEmpty() ? file
                : file.flatMap(newest -> wiki.files().versions(newest).stream()
                .filter(one -> Integer.toString(one.version().number()).equals(version)).findFirst());
    }
}
