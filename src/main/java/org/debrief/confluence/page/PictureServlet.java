package org.debrief.confluence.page;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.debrief.confluence.link.FetchedPicture;
import org.debrief.confluence.link.JiraPictures;
import org.debrief.review.Words;
import org.debrief.web.SafeText;

/**
 * The pictures of incidents under {@code /plugins/servlet/debrief/evidence/KEY/NAME}, for browsers that are signed in to Confluence
 * alone. Jira decides who sees them; nothing is kept.
 */
@UnrestrictedAccess
public final class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient JiraPictures pictures;
    private final transient Words words;

    public PictureServlet(JiraPictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Accept");
        if (path.length != 3 || path[2].isEmpty()) {
            absent(request, response);
            return;
        }
        Path file = Files.createTempFile("debrief", ".picture");
        try {
            Optional<FetchedPicture> picture = pictures.fetch(path[1], path[2], request.getHeader("If-None-Match"), file);
            if (picture.isPresent()) {
                send(picture.get(), file, response);
            } else {
                absent(request, response);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void send(FetchedPicture picture, Path file, HttpServletResponse response) throws IOException {
        if (picture.tag() != null) {
            response.setHeader("ETag", picture.tag());
        }
        if (picture.isUnchanged()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(picture.type().mimeType());
        response.setHeader("Content-Disposition", "inline");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    /** Browsers show the body of a picture whatever its status is, so a page says what is the matter where the picture would stand. */
    private void absent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reason = words.text("debrief.picture.unavailable");
        boolean onPage = Optional.ofNullable(request.getHeader("Accept")).orElse("").startsWith("image/");
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(onPage ? "image/svg+xml; charset=UTF-8" : "text/plain; charset=UTF-8");
        response.getWriter().write(onPage ? SafeText.picture(reason) : reason);
    }
}
